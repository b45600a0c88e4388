package org.actionledger.standalone.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.actionledger.standalone.BenchmarkedLedger;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;

/**
 * Measures a ledger against the limit of the machine, at several sizes of its record: {@code Benchmark [reads] [visits] [events...]}, where {@code reads} are pages on a large ledger
 * and {@code visits} commands over HTTP alone.
 */
public final class Benchmark {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int TO_WARM_UP = 10_000;

    private static final int ASSESSMENTS = 10_000;

    private Benchmark() {}

    public static void main(String... arguments) throws Exception {
        LoggingSystem.get(Benchmark.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        Report report = new Report(System.out);
        List<String> asked = Arrays.asList(arguments);
        if (asked.isEmpty() || asked.contains("reads")) {
            report.heading("A ledger of 200 campaigns, one of them by 23,000 employers");
            inAFolder(ledger -> new MeasuredReads(ledger).measure(report));
        }
        if (asked.contains("visits")) {
            report.heading("A ledger that begins, over HTTP");
            inAFolder(ledger -> new MeasuredVisits(ledger).measure(report));
        }
        List<Integer> sizes = asked.isEmpty()
                ? SIZES
                : asked.stream()
                        .filter(size -> !List.of("reads", "visits").contains(size))
                        .map(Integer::valueOf)
                        .toList();
        if (sizes.isEmpty()) {
            return;
        }
        LawBenchmark.times(ASSESSMENTS);
        report.times("assessment of a ballot, in process", LawBenchmark.times(ASSESSMENTS));
        report.heading("To warm up");
        measure(TO_WARM_UP, report);
        for (int size : sizes) {
            report.heading("A record of %,d events".formatted(size));
            measure(size, report);
        }
    }

    private static void measure(int size, Report report) throws Exception {
        inAFolder(ledger -> new MeasuredRecord(ledger, size).measure(report));
    }

    private interface Measurement {

        void of(BenchmarkedLedger ledger) throws Exception;
    }

    private static void inAFolder(Measurement measurement) throws Exception {
        Path folder = Files.createTempDirectory("ledger-benchmark");
        try (BenchmarkedLedger ledger = new BenchmarkedLedger(folder)) {
            measurement.of(ledger);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
