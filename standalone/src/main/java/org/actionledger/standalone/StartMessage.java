package org.actionledger.standalone;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** What a person is told when the ledger is up. */
final class StartMessage {

    private StartMessage() {}

    static void print(Ledger ledger, Path data, Passwords passwords, PrintStream out) {
        out.println();
        out.println("Action Ledger is ready, %.1f s after its start."
                .formatted(ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0));
        out.println();
        line(out, "pages and views", ledger.projections());
        line(out, "campaign service", ledger.campaigns());
        line(out, "ballot service", ledger.ballots());
        line(out, "data and logs", data);
        out.println();
        passwords.drawn().forEach((user, password) -> line(out, "log in as " + user, password));
        if (!passwords.drawn().isEmpty()) {
            out.println("  Kept in %s, and not shown again.".formatted(data.resolve("passwords.properties")));
            out.println();
        }
        out.println("Ctrl-C stops it.");
    }

    private static void line(PrintStream out, String what, Object value) {
        out.println("  %-20s %s".formatted(what, value));
    }
}
