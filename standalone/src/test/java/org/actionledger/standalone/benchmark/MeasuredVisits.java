package org.actionledger.standalone.benchmark;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.actionledger.standalone.BenchmarkedLedger;

/** What a ledger does in a second for those who record over HTTP, with everything running that publishes and shows it. */
final class MeasuredVisits {

    static final List<Integer> CLIENTS = List.of(1, 8);

    private static final int OF_ONE_CLIENT = 1_000;
    /** The first of them are run by a compiler that has not seen them yet. */
    private static final int ROUNDS = 9;

    private static final int WARM = 5;

    private final BenchmarkedLedger ledger;

    MeasuredVisits(BenchmarkedLedger ledger) {
        this.ledger = ledger;
    }

    void measure(Report report) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpBenchmark visiting = new HttpBenchmark(http, ledger.startAll());
            visiting.registerUnion();
            ledger.awaitAllRead();
            for (int clients : CLIENTS) {
                for (int client = 0; client < clients; client++) {
                    visiting.launch(recorded(clients, client));
                    visiting.launch(seen(clients, client));
                }
                measure(report, visiting, clients);
            }
        }
    }

    private static void measure(Report report, HttpBenchmark visiting, int clients) throws Exception {
        String by = clients == 1 ? ", 1 client" : ", %d clients".formatted(clients);
        List<Double> rates = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rates.add(Rates.rate(() -> Clients.share(clients, OF_ONE_CLIENT * clients, (client, each) -> {
                for (int i = 0; i < each; i++) {
                    visiting.message(recorded(clients, client));
                }
            })));
        }
        report.rounds("commands over HTTP" + by, rates, WARM);
        Times times = new Times();
        Clients.share(clients, 200 * clients, (client, each) -> {
            for (int i = 0; i < each; i++) {
                times.add(visiting.untilVisible(seen(clients, client)));
            }
        });
        report.times("acknowledged to visible in the timeline" + by, times, Duration.ofMillis(clients == 1 ? 10 : 25));
    }

    private static String recorded(int clients, int client) {
        return "recorded-" + clients + "-" + client;
    }

    /** With a story as long as a campaign's, and not of thousands of messages. */
    private static String seen(int clients, int client) {
        return "seen-" + clients + "-" + client;
    }
}
