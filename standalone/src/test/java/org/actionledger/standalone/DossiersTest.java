package org.actionledger.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossiersTest {

    private final Path folder;
    private final HttpServer ledger;
    private final List<String> asked = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();

    DossiersTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.ledger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ledger.createContext("/", this::answer);
        ledger.start();
    }

    @AfterEach
    void stop() {
        ledger.stop(0);
    }

    @Test
    void are_handed_in_as_the_official_in_the_order_of_their_names() throws Exception {
        write("b.yaml", "second");
        write("a.yml", "first");
        write("notes.txt", "none");

        assertThat(load()).isEmpty();
        assertThat(asked)
                .containsExactly(
                        "POST /api/dossiers?file=a.yml application/yaml official:secret first",
                        "POST /api/dossiers?file=b.yaml application/yaml official:secret second");
    }

    @Test
    void that_are_refused_are_told_with_every_reason_and_the_next_is_handed_in() throws Exception {
        write("a.yaml", "bad");
        write("b.yaml", "good");
        answers.add(new Answer(422, """
                        {"detail": "refused whole", "problems": [
                          {"file": "a.yaml", "line": 3, "reason": "no such union"},
                          {"file": "a.yaml", "line": 7, "reason": "no such day"}]}
                        """));

        assertThat(load())
                .contains("a.yaml was not loaded")
                .contains("refused whole", "a.yaml:3: no such union", "a.yaml:7: no such day");
        assertThat(asked.getLast()).contains("b.yaml");
    }

    @Test
    void are_handed_in_again_while_the_ledger_is_still_reading_what_it_wrote() throws Exception {
        write("a.yaml", "story");
        answers.add(new Answer(503, "{}"));

        assertThat(load()).isEmpty();
        assertThat(asked)
                .filteredOn(request -> request.contains("file=a.yaml "))
                .hasSize(2);
    }

    @Test
    void that_meet_with_something_else_than_a_problem_show_what_it_was() throws Exception {
        write("a.yaml", "story");
        answers.add(new Answer(502, "<html>"));

        assertThat(load()).contains("a.yaml was not loaded", "502", "<html>");
    }

    @Test
    void are_loaded_when_the_views_have_them() throws Exception {
        write("a.yaml", "story");
        answers.add(new Answer(200, "{\"slug\": \"pay\", \"positions\": [\"campaign-1:7\", \"union-1:1\"]}"));
        answers.add(new Answer(503, "{}"));

        assertThat(load()).isEmpty();
        assertThat(asked.stream().skip(1))
                .map(request -> request.split(" ", 3)[1])
                .containsExactly(
                        "/api/campaigns/pay/wins?atLeast=campaign-1%3A7&atLeast=union-1%3A1",
                        "/api/campaigns/pay/wins?atLeast=campaign-1%3A7&atLeast=union-1%3A1");
    }

    private String load() throws IOException, InterruptedException {
        var told = new ByteArrayOutputStream();
        var address = URI.create("http://127.0.0.1:" + ledger.getAddress().getPort());
        new Dossiers(List.of(folder.toUri().toString())).load(address, "secret", new PrintStream(told, true, UTF_8));
        return told.toString(UTF_8);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        String login = Objects.requireNonNull(headers.getFirst("Authorization")).substring("Basic ".length());
        asked.add("%s %s %s %s %s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        headers.getFirst("Content-Type"),
                        new String(Base64.getDecoder().decode(login), UTF_8),
                        new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        Answer answer = Objects.requireNonNullElse(answers.poll(), new Answer(200, "{}"));
        byte[] body = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private record Answer(int status, String body) {}
}
