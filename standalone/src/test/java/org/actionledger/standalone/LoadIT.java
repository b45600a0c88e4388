package org.actionledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.actionledger.events.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LoadIT {

    private static final int CLIENTS = 8;
    private static final int COMMANDS = 250;

    @Test
    void what_eight_clients_were_told_is_recorded_is_in_every_place_exactly_once(@TempDir Path folder)
            throws Exception {
        try (LedgerUnderTest ledger = LedgerUnderTest.start(folder);
                ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            ledger.awaitAllRead();
            int before = ledger.audit("").size();
            List<Callable<List<String>>> work = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                work.add(() -> messages(ledger, number));
            }
            List<String> acknowledged = new ArrayList<>();
            for (Future<List<String>> done : clients.invokeAll(work)) {
                acknowledged.addAll(done.get());
            }

            assertThat(acknowledged).hasSize(CLIENTS * COMMANDS).doesNotHaveDuplicates();
            // Each client wrote to a campaign of its own: when the last message of each is read, all are.
            for (int client = 0; client < CLIENTS; client++) {
                ledger.read("/api/campaigns/load-" + client + "/timeline?atLeast="
                        + acknowledged.get((client + 1) * COMMANDS - 1));
            }
            List<JsonNode> recorded = ledger.audit("").stream().skip(before).toList();
            assertThat(recorded.stream().map(event -> event.get("stream").stringValue() + ":" + event.get("sequence")))
                    .containsExactlyInAnyOrderElementsOf(acknowledged);
            for (int client = 0; client < CLIENTS; client++) {
                assertThat(ledger.read("/api/campaigns/load-" + client + "/timeline")
                                .get("entries")
                                .valueStream()
                                .filter(entry -> entry.get("kind").stringValue().equals("MESSAGE")))
                        .hasSize(COMMANDS - 1);
            }
        }
    }

    /** Positions in the order of their acknowledgements: a campaign, and messages in it. */
    private static List<String> messages(LedgerUnderTest ledger, int client) throws Exception {
        List<String> positions = new ArrayList<>();
        String slug = "load-" + client;
        positions.add(ledger.command(ledger.campaigns().resolve("/api/campaigns"), UUID.randomUUID(), """
                        {"slug": "%s", "title": "A campaign", "unions": ["%s"], "aims": ["to be counted"], "when": {"date": "2026"}, "sources": []}
                        """.formatted(
                                slug, Streams.unionId("naht")))
                .get("position")
                .stringValue());
        for (int message = 1; message < COMMANDS; message++) {
            positions.add(ledger.command(
                            ledger.campaigns().resolve("/api/campaigns/" + slug + "/messages"),
                            UUID.randomUUID(),
                            """
                            {"headline": "Message %d", "body": "To members", "when": {"date": "2026-11-22"}, "sources": []}
                            """.formatted(message))
                    .get("position")
                    .stringValue());
        }
        return positions;
    }
}
