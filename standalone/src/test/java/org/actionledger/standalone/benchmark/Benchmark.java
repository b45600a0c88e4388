package org.actionledger.standalone.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.actionledger.standalone.BenchmarkedLedger;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;

/** Measures a ledger against the limit of the machine, at several sizes of its record: {@code Benchmark [events...]}. */
public final class Benchmark {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int TO_WARM_UP = 10_000;

    private static final int ASSESSMENTS = 10_000;

    private Benchmark() {}

    public static void main(String... arguments) throws Exception {
        List<Integer> sizes = arguments.length == 0
                ? SIZES
                : Arrays.stream(arguments).map(Integer::valueOf).toList();
        LoggingSystem.get(Benchmark.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        Report report = new Report(System.out);
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
        Path folder = Files.createTempDirectory("ledger-benchmark");
        try (BenchmarkedLedger ledger = new BenchmarkedLedger(folder)) {
            new MeasuredRecord(ledger, size).measure(report);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
