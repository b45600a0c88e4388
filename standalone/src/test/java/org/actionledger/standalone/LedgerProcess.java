package org.actionledger.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.actionledger.events.Streams;

/** A whole ledger in a process of its own, as a person starts it, and what it says. */
final class LedgerProcess implements AutoCloseable {

    private static final String FLAG = "-XX:+ExitOnOutOfMemoryError";

    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    private LedgerProcess(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().start(this::listen);
    }

    static LedgerProcess start(Path folder) throws IOException {
        return start(folder, List.of(FLAG));
    }

    static LedgerProcess start(Path folder, List<String> flags) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(flags);
        command.addAll(List.of(
                Standalone.class.getName(),
                "--ledger.data=" + folder,
                "--ledger.projections.port=0",
                "--ledger.campaign.port=0",
                "--ledger.ballot.port=0"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LEDGER_OFFICIAL_PASSWORD", LedgerUnderTest.password(LedgerUnderTest.OFFICIAL));
        builder.environment().put("LEDGER_AUDITOR_PASSWORD", LedgerUnderTest.password(LedgerUnderTest.AUDITOR));
        return new LedgerProcess(builder.start());
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
            }
        } catch (IOException _) {
            // It was killed, and says no more.
        }
    }

    /** All that it has said up to now. */
    String said() {
        return String.join("\n", said);
    }

    void awaitWord(String word) {
        await(word).atMost(400, SECONDS).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("it has ended: " + said());
            }
            return said().contains(word);
        });
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(400, SECONDS)) {
            throw new IllegalStateException("it does not end: " + said());
        }
        return process.exitValue();
    }

    URI campaigns() {
        return address("campaign service");
    }

    URI projections() {
        return address("pages and views");
    }

    /** The position where it was acknowledged; empty whatever else came of it. */
    Optional<String> launch(String slug, UUID command) {
        return post("/api/campaigns", command, """
                {"slug": "%s", "title": "A campaign", "unions": ["%s"], "aims": ["to be counted"], "when": {"date": "2026"}, "sources": []}
                """.formatted(slug, Streams.unionId("naht")));
    }

    Optional<String> message(String slug, UUID command) {
        return post("/api/campaigns/" + slug + "/messages", command, """
                {"headline": "A message", "body": "To members", "when": {"date": "2026-11-22"}, "sources": []}
                """);
    }

    private Optional<String> post(String path, UUID command, String json) {
        try {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(campaigns().resolve(path))
                            .timeout(Duration.ofSeconds(30))
                            .header("Authorization", LedgerUnderTest.login(LedgerUnderTest.OFFICIAL))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", command.toString())
                            .POST(BodyPublishers.ofString(json))
                            .build(),
                    BodyHandlers.ofString());
            return response.statusCode() / 100 == 2
                    ? Optional.of(response.body().replaceAll("(?s).*\"position\":\"([^\"]+)\".*", "$1"))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int status(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As Ctrl-C does. */
    @Override
    public void close() {
        http.shutdownNow();
        process.destroy();
        process.onExit().orTimeout(240, SECONDS).join();
    }

    private URI address(String of) {
        return URI.create(said.stream()
                .filter(line -> line.strip().startsWith(of))
                .map(line -> Objects.requireNonNull(line.substring(line.indexOf("http"))))
                .findFirst()
                .orElseThrow());
    }
}
