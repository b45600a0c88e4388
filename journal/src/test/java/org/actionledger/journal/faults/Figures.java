package org.actionledger.journal.faults;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has come of it all. */
final class Figures {

    private final PrintStream out;
    private final long seed;
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private final Map<Fault, Duration> longest = new EnumMap<>(Fault.class);
    private final Map<Fault, Duration> took = new EnumMap<>(Fault.class);
    private final List<String> faulty = new ArrayList<>();
    /** In this round. */
    private final Set<String> known = new HashSet<>();

    private int acknowledged;
    private int lost;
    private int twice;
    private int inverted;
    private int stuck;

    Figures(PrintStream out, long seed) {
        this.out = out;
        this.seed = seed;
    }

    void struck(Fault fault, Duration untilAllGoOn) {
        faults.merge(fault, 1, Integer::sum);
        longest.merge(fault, untilAllGoOn, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** With all that was looked at afterwards. */
    void took(Fault fault, Duration time) {
        took.merge(fault, time, Duration::plus);
    }

    void found(String after, Check check) {
        lost += count(after, check.lost());
        twice += count(after, check.twice());
        inverted += count(after, check.inverted());
    }

    /** What is wrong stays so, and counts when it is first seen. */
    private int count(String after, List<String> wrong) {
        List<String> fresh = wrong.stream().filter(known::add).toList();
        say(after, fresh);
        return fresh.size();
    }

    void stuck(Fault after, String what) {
        stuck(after.inWords(), what);
    }

    void stuck(String after, String what) {
        stuck++;
        say(after, List.of(what));
    }

    void round(Load load) {
        known.clear();
        acknowledged += load.acknowledged().size();
        // An answer that was not the one given before is a command done twice, for all that the client knows.
        twice += load.surprises().size();
        say("a repeat", List.copyOf(load.surprises()));
        out.printf("%d faults, %d acknowledged%n", faults(), acknowledged);
    }

    int faults() {
        return faults.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<String> faulty() {
        return faulty;
    }

    /** With how long each took until all was looked at, and at most until every client's next command was acknowledged. */
    void print() {
        out.printf("%n%-26s %7s %10s %10s%n", "kind of fault", "faults", "each", "goes on");
        faults.forEach((fault, times) -> out.printf(
                "%-26s %7d %8.1f s %8.1f s%n",
                fault.inWords(),
                times,
                seconds(took.getOrDefault(fault, Duration.ZERO).dividedBy(times)),
                seconds(longest.getOrDefault(fault, Duration.ZERO))));
        out.printf(
                "%nfaults %d, acknowledged %d, lost %d, twice %d, inverted %d, stuck %d; seed %d%n",
                faults(), acknowledged, lost, twice, inverted, stuck, seed);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private void say(String after, List<String> what) {
        // Of what is wrong in a thousand places the first tell enough.
        what.stream().limit(5).map(one -> "after " + after + ": " + one).forEach(one -> {
            faulty.add(one);
            out.println(one);
        });
    }
}
