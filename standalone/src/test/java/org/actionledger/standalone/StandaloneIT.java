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
    void it_tells_its_story_and_from_a_cold_copy_the_same_one_and_tells_its_passwords_once(@TempDir Path elsewhere)
            throws Exception {
        String first = run(folder);
        assertThat(told.toString(UTF_8))
                .contains("ready")
                .containsPattern("log in as official +\\S{24}\n")
                .containsPattern("log in as auditor +\\S{24}\n")
                .doesNotContain("was not loaded");
        told.reset();
        copy(folder, elsewhere);
        String second = run(elsewhere);

        assertThat(first).contains("naht-cymru-2022", "org.actionledger.CampaignLaunched");
        assertThat(second).isEqualTo(first);
        assertThat(told.toString(UTF_8)).contains("ready").doesNotContain("log in as", "was not loaded");
    }

    @Test
    void its_feeds_are_known_to_the_broker_by_name_so_that_after_a_kill_none_waits_for_the_one_before()
            throws Exception {
        try (var running = new StartedParts()) {
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

    /** With owners, rights and times kept, as docs/operating.md asks for. */
    private static void copy(Path from, Path to) throws Exception {
        var copying = new ProcessBuilder("cp", "-a", from + "/.", to.toString())
                .inheritIO()
                .start();
        assertThat(copying.waitFor()).isZero();
    }

    /** Starts the whole on free ports, reads what it has, and stops it. */
    private String run(Path folder) throws Exception {
        try (var running = new StartedParts();
                var client = HttpClient.newHttpClient()) {
            var data = running.start(() -> DataFolder.open(folder));
            var settings = new Settings(folder, "127.0.0.1", 0, 0, 0, List.of());
            var ledger = Ledger.start(data, settings, Map.of(), running, out(), StandaloneIT::fail);
            for (URI health : List.of(ledger.projections(), ledger.campaigns(), ledger.ballots())) {
                assertThat(get(client, health.resolve("/actuator/health"))).contains("UP");
            }
            assertThat(getAsAuditor(client, ledger.campaigns().resolve("/actuator/prometheus"), data))
                    .contains(
                            "ledger_relay_unpublished 0.0",
                            "ledger_feed_behind",
                            "ledger_journal_size_bytes",
                            "http_server_requests_seconds_count");
            assertThat(getAsAuditor(client, ledger.projections().resolve("/actuator/prometheus"), data))
                    .contains("ledger_feed_behind")
                    .doesNotContain("ledger_relay");
            return get(client, ledger.projections().resolve("/api/campaigns"))
                    + get(client, ledger.projections().resolve("/api/campaigns/naht-cymru-2022/timeline"))
                    + getAsAuditor(client, ledger.projections().resolve("/api/audit/events"), data);
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

    private static String getAsAuditor(HttpClient client, URI uri, DataFolder data) throws Exception {
        var auditor = "auditor:" + Passwords.of(data.passwords(), Map.of()).auditor();
        var request = HttpRequest.newBuilder(uri)
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
