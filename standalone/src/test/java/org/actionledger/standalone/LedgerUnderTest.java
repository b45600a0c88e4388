package org.actionledger.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole ledger on free ports over a folder, and a visitor's way to speak to it. */
final class LedgerUnderTest implements AutoCloseable {

    static final String OFFICIAL = "official";
    static final String AUDITOR = "auditor";

    private static final JsonMapper JSON = new JsonMapper();

    private final StartedParts running;
    private final ServerAddresses servers;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Ledger ledger;

    private LedgerUnderTest(StartedParts running, ServerAddresses servers, Ledger ledger) {
        this.running = running;
        this.servers = servers;
        this.ledger = ledger;
    }

    static LedgerUnderTest start(Path folder) throws Exception {
        return start(folder, List.of());
    }

    /** With options for the services, as somebody may give them on the command line. */
    static LedgerUnderTest start(Path folder, List<String> options) throws Exception {
        StartedParts running = new StartedParts();
        try {
            DataFolder data = running.start(() -> DataFolder.open(folder));
            Settings settings = new Settings(folder, "127.0.0.1", 0, 0, 0, options);
            Passwords passwords = Passwords.of(
                    data.passwords(),
                    Map.of(
                            "LEDGER_OFFICIAL_PASSWORD",
                            password(OFFICIAL),
                            "LEDGER_AUDITOR_PASSWORD",
                            password(AUDITOR)));
            ServerAddresses servers = startServers(data, passwords, running);
            PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
            Ledger ledger = Ledger.start(servers, data, settings, passwords, running, silent);
            return new LedgerUnderTest(running, servers, ledger);
        } catch (Exception e) {
            running.close();
            throw e;
        }
    }

    /** Its own, or containers where the system property {@code ledger.test.servers} says so. */
    private static ServerAddresses startServers(DataFolder data, Passwords passwords, StartedParts running)
            throws Exception {
        return System.getProperty("ledger.test.servers", "embedded").equals("containers")
                ? running.start(ContainedServers::start).addresses()
                : running.start(() -> Servers.start(data, passwords)).addresses();
    }

    /** Waits until everything on record was read by who acts on it and by who shows it. */
    void awaitAllRead() {
        await().atMost(60, SECONDS).until(() -> Database.isAllRead(servers));
    }

    /** Makes the campaign as large in the views as if its ballots were of so many constituencies. */
    void enlarge(UUID campaign, int constituencies) throws Exception {
        Database.enlarge(servers, campaign, constituencies);
    }

    ServerAddresses servers() {
        return servers;
    }

    URI projections() {
        return ledger.projections();
    }

    URI campaigns() {
        return ledger.campaigns();
    }

    URI ballots() {
        return ledger.ballots();
    }

    /** What anybody reads at the address, which must be there. */
    JsonNode read(String address) throws Exception {
        HttpResponse<String> response = get(projections().resolve(address), null);
        assertThat(response.statusCode()).as("%s: %s", address, response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    /** What a service says of itself, as OpenAPI has it. */
    JsonNode description(URI service) throws Exception {
        return JSON.readTree(get(service.resolve("/v3/api-docs"), null).body());
    }

    /** The record as the auditor is given it, an event a line. */
    List<JsonNode> audit(String query) throws Exception {
        HttpResponse<String> response = get(projections().resolve("/api/audit/events" + query), AUDITOR);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().lines().map(JSON::readTree).toList();
    }

    HttpResponse<String> get(URI address, @Nullable String user) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (user != null) {
            request.header("Authorization", login(user));
        }
        return http.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    HttpResponse<String> post(URI address, UUID command, String json) throws Exception {
        return http.send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", login(OFFICIAL))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", command.toString())
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString(UTF_8));
    }

    /** Posts as the official what must be taken, and answers the acknowledgement. */
    JsonNode command(URI address, UUID command, String json) throws Exception {
        HttpResponse<String> response = post(address, command, json);
        assertThat(response.statusCode()).as("%s: %s", address, response.body()).isBetween(200, 201);
        return JSON.readTree(response.body());
    }

    HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, BodyHandlers.ofString(UTF_8));
    }

    static String login(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password(user)).getBytes(UTF_8));
    }

    static String password(String user) {
        return "password-of-the-" + user;
    }

    @Override
    public void close() {
        http.close();
        running.close();
    }
}
