package org.actionledger.standalone.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was done in a second in several rounds, each of the ledger and of the limit in turn, so that whatever else the
 * machine does meets both.
 */
record Rates(List<Double> ledgers, List<Double> limits) {

    static final int ROUNDS = 5;

    /** One round: does something a number of times. */
    interface Work {
        /** Returns how often. */
        long run() throws Exception;
    }

    /** One round that knows itself how often a second it did it. */
    interface Measured {
        double rate() throws Exception;
    }

    static Rates of(Work ledger, Work limit) throws Exception {
        return measured(() -> rate(ledger), () -> rate(limit));
    }

    static Rates measured(Measured ledger, Measured limit) throws Exception {
        List<Double> ledgers = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ledgers.add(ledger.rate());
            limits.add(limit.rate());
        }
        return new Rates(ledgers, limits);
    }

    static double rate(Work work) throws Exception {
        long began = System.nanoTime();
        long done = work.run();
        return done * 1e9 / (System.nanoTime() - began);
    }

    double ledger() {
        return median(ledgers);
    }

    double limit() {
        return median(limits);
    }

    double ratio() {
        return median(ratios());
    }

    List<Double> ratios() {
        return IntStream.range(0, ledgers.size())
                .mapToObj(round -> ledgers.get(round) / limits.get(round))
                .toList();
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
