package org.actionledger.standalone.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints figures as they are measured. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void heading(String title) {
        out.printf("%n%s%n", title);
        out.printf("  %-58s %10s %10s %7s %-11s %s%n", "a second", "ledger", "limit", "ratio", "aim", "each round");
    }

    /** @param aim what the ratio should be at least; 0 where there is no aim */
    void rates(String what, Rates rates, double aim) {
        out.printf(
                Locale.ROOT,
                "  %-58s %,10.0f %,10.0f %7.2f %-11s %s%n",
                what,
                rates.ledger(),
                rates.limit(),
                rates.ratio(),
                aim == 0 ? "" : "%.1f %s".formatted(aim, rates.ratio() >= aim ? "met" : "missed"),
                rates.ratios().stream().map("%.2f"::formatted).collect(Collectors.joining(" ")));
    }

    void rate(String what, double perSecond) {
        out.printf(Locale.ROOT, "  %-58s %,10.0f%n", what, perSecond);
    }

    /** @param warm from which round on they count */
    void rounds(String what, List<Double> rates, int warm) {
        out.printf(
                Locale.ROOT,
                "  %-58s %,10.0f %38s %s%n",
                what,
                Rates.median(rates.subList(warm, rates.size())),
                "",
                rates.stream().map("%.0f"::formatted).collect(Collectors.joining(" ")));
    }

    void times(String what, Times times) {
        out.printf(
                Locale.ROOT,
                "  %-58s p50 %s ms, p99 %s ms, most %s ms of %,d%n",
                what,
                millis(times.percentile(50)),
                millis(times.percentile(99)),
                millis(times.percentile(100)),
                times.count());
    }

    /** @param aim what the median should be at most */
    void times(String what, Times times, Duration aim) {
        times(what + (times.percentile(50).compareTo(aim) <= 0 ? ": met" : ": missed"), times);
    }

    /** @param aim megabytes that it should be at most */
    void memory(String what, double megabytes, int aim) {
        out.printf(
                Locale.ROOT, "  %-58s %.1f MB, aim %d %s%n", what, megabytes, aim, megabytes <= aim ? "met" : "missed");
    }

    private static String millis(Duration time) {
        return String.format(Locale.ROOT, "%.2f", time.toNanos() / 1e6);
    }
}
