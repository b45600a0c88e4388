package org.actionledger.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneIT {

    private final Path folder;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    StandaloneIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void it_tells_its_story_and_after_a_restart_the_same_one_and_tells_its_passwords_once() throws Exception {
        String first = run();
        assertThat(told.toString(UTF_8))
                .contains("ready")
                .containsPattern("log in as official +\\S{24}\n")
                .containsPattern("log in as auditor +\\S{24}\n")
                .doesNotContain("was not loaded");
        told.reset();
        String second = run();

        assertThat(first).contains("naht-cymru-2022");
        assertThat(second).isEqualTo(first);
        assertThat(told.toString(UTF_8)).contains("ready").doesNotContain("log in as", "was not loaded");
    }

    @Test
    void its_feeds_are_known_to_the_broker_by_name_so_that_after_a_kill_none_waits_for_the_one_before()
            throws Exception {
        try (var running = new Running()) {
            var data = running.start(() -> DataFolder.open(folder));
            var settings = new Settings(folder, "127.0.0.1", 0, 0, 0, List.of());
            var passwords = Passwords.of(data.passwords(), Map.of());
            var servers = running.start(() -> Servers.start(data, passwords));
            Ledger.start(servers.addresses(), data, settings, passwords, running, out());

            assertThat(instances(servers.addresses(), List.of("campaign-service", "ballot-service", "projections")))
                    .containsExactlyInAnyOrder(
                            "campaign-service-standalone", "ballot-service-standalone", "projections-standalone");
        }
    }

    private static List<String> instances(ServerAddresses servers, List<String> feeds) throws Exception {
        try (var admin = Admin.create(Map.copyOf(servers.client(Principal.OPERATOR)))) {
            return admin.describeConsumerGroups(feeds).all().get().values().stream()
                    .flatMap(feed -> feed.members().stream())
                    .map(member -> member.groupInstanceId().orElse("nameless"))
                    .toList();
        }
    }

    /** Starts the whole on free ports, reads what it has, and stops it. */
    private String run() throws Exception {
        try (var running = new Running();
                var client = HttpClient.newHttpClient()) {
            var data = running.start(() -> DataFolder.open(folder));
            var settings = new Settings(folder, "127.0.0.1", 0, 0, 0, List.of());
            var ledger = Ledger.start(data, settings, Map.of(), running, out(), StandaloneIT::fail);
            for (URI health : List.of(ledger.projections(), ledger.campaigns(), ledger.ballots())) {
                assertThat(get(client, health.resolve("/actuator/health"))).contains("UP");
            }
            assertThat(metrics(client, ledger.campaigns(), data))
                    .contains(
                            "ledger_relay_unpublished 0.0",
                            "ledger_feed_behind",
                            "ledger_journal_size_bytes",
                            "http_server_requests_seconds_count");
            assertThat(metrics(client, ledger.projections(), data))
                    .contains("ledger_feed_behind")
                    .doesNotContain("ledger_relay");
            return get(client, ledger.projections().resolve("/api/campaigns"))
                    + get(client, ledger.projections().resolve("/api/campaigns/naht-cymru-2022/timeline"));
        } finally {
            assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    private static String get(HttpClient client, URI uri) throws Exception {
        HttpResponse<String> response =
                client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        assertThat(response.statusCode()).as("%s: %s", uri, response.body()).isEqualTo(200);
        return response.body();
    }

    private static String metrics(HttpClient client, URI service, DataFolder data) throws Exception {
        var auditor = "auditor:" + Passwords.of(data.passwords(), Map.of()).auditor();
        var request = HttpRequest.newBuilder(service.resolve("/actuator/prometheus"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(auditor.getBytes(UTF_8)))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8)).body();
    }

    private static void fail(String reason) {
        throw new AssertionError(reason);
    }

    private PrintStream out() {
        return new PrintStream(told, true, UTF_8);
    }
}
