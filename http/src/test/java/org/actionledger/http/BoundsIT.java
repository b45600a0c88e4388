package org.actionledger.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = WebIT.Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=things",
            "spring.config.import=classpath:http.yaml",
            "ledger.users.official-password=an official's password",
            "ledger.users.auditor-password=an auditor's password",
            "ledger.web.connections-per-address=60"
        })
class BoundsIT {

    static final String OFFICIAL = "Authorization: " + WebIT.OFFICIAL + "\r\n";
    static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    static final String JSON = "Content-Type: application/json\r\n";

    @LocalServerPort
    int port;

    @Nested
    class A_body {

        @Test
        void is_not_waited_for_where_nobody_reads_one() throws Exception {
            assertThat(firstLine("GET /api/things?on=2026-06-01", "Content-Length: 9000000\r\n"))
                    .contains(" 200 ");
        }

        @Test
        void of_a_stranger_is_not_asked_for() throws Exception {
            assertThat(firstLine("POST /api/things", JSON + "Content-Length: 900000\r\nExpect: 100-continue\r\n"))
                    .contains(" 401 ");
        }

        @Test
        void that_stops_coming_is_cut_off() throws Exception {
            assertThat(firstLine("POST /api/things", OFFICIAL + JSON + "Content-Length: 900\r\n"))
                    .contains(" 408 ");
        }

        @Test
        void of_a_form_comes_no_more_slowly_than_another() throws Exception {
            assertThat(firstLine("POST /login", FORM + "Content-Length: 900\r\n"))
                    .contains(" 408 ");
        }

        @Test
        void of_a_form_is_not_kept_whatever_it_is_sent_with() throws Exception {
            assertThat(firstLine("PUT /nowhere", FORM + "Content-Length: 900000000\r\n"))
                    .contains(" 404 ");
            assertProblem(exchange("POST /login", FORM + "Content-Length: 9000\r\n", "x".repeat(9_000)), 413);
        }

        @ParameterizedTest
        @CsvSource({"an official's password, 413", "a guess, 401"})
        void that_is_refused_is_sent_to_its_end_and_its_sender_told_why(String password, int status) throws Exception {
            int length = 12_000_000;
            assertProblem(
                    exchange(
                            "POST /api/things",
                            login(password) + JSON + "Content-Length: " + length + "\r\n",
                            "x".repeat(length)),
                    status);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "*/*",
                    "application/*",
                    "multipart/form-data",
                    "application/x-www-form-urlencoded",
                    "application/json; charset=nonsense"
                })
        void of_a_kind_that_is_none_is_refused(String type) throws Exception {
            assertProblem(
                    exchange(
                            "POST /api/things", OFFICIAL + "Content-Type: " + type + "\r\nContent-Length: 2\r\n", "{}"),
                    415);
        }
    }

    @Nested
    class A_query {

        @ParameterizedTest
        @ValueSource(strings = {"%zz", "on=%", "on=%00", "%00=1", "atLeast=%00", "on=%ED%A0%80"})
        void that_cannot_be_read_is_told_so(String query) throws Exception {
            assertProblem(exchange("GET /api/things?" + query, "", ""), 400);
        }

        @Test
        void of_too_many_parameters_is_told_so() throws Exception {
            assertProblem(exchange("GET /api/things?" + "a=&".repeat(1_500), "", ""), 400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS *", "GET /api/things", "POST /api/things"})
    void what_nobody_has_ever_heard_of_is_no_error_of_ours(String line) throws Exception {
        assertThat(exchange(line, "Transfer-Encoding: nonsense\r\n", "")).startsWith("HTTP/1.1 400");
    }

    @Test
    void no_address_has_more_connections_than_its_share() throws Exception {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                open.add(connect());
            }
            open.forEach(BoundsIT::begin);
            assertThat(statusBeyond()).isEmpty();
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
        await().atMost(20, SECONDS)
                .until(() -> !exchange("GET /api/things", "", "").isEmpty());
    }

    @Test
    void who_guesses_is_slowed_down_and_who_knows_gets_in() throws Exception {
        List<String> lines = new ArrayList<>();
        try (ExecutorService guessers = Executors.newFixedThreadPool(20)) {
            Callable<String> guess = () -> exchange("GET /api/things?on=2026-06-01", login("a guess"), "");
            for (Future<String> answer : guessers.invokeAll(Collections.nCopies(300, guess))) {
                lines.add(answer.get().substring(9, 12));
            }
        }

        assertThat(lines).containsOnly("401", "429");
        assertThat(lines.stream().filter("401"::equals)).hasSizeLessThan(100);
        assertThat(exchange("GET /api/things?on=2026-06-01", OFFICIAL, "")).startsWith("HTTP/1.1 200");
    }

    @Test
    void every_answer_says_what_a_browser_may_do_with_it_and_remembers_nothing() throws Exception {
        for (String path :
                List.of("/api/things?on=2026-06-01", "/nowhere", "/swagger-ui/index.html", "/api/audit/events")) {
            assertThat(exchange("GET " + path, "", ""))
                    .contains(
                            "Content-Security-Policy: default-src 'none'",
                            "frame-ancestors 'none'",
                            "X-Content-Type-Options: nosniff")
                    .contains("Referrer-Policy: ", "Permissions-Policy: ", "Correlation-Id: ")
                    .doesNotContain("Set-Cookie", "Strict-Transport-Security");
        }
    }

    @Test
    void a_command_is_found_by_its_id_in_answer_and_log() throws Exception {
        String answer = exchange(
                "POST /api/things",
                OFFICIAL + JSON + "Content-Length: " + WebIT.GOOD.getBytes(UTF_8).length + "\r\n",
                WebIT.GOOD);

        assertThat(answer)
                .contains("Correlation-Id: " + WebIT.Things.LAST.getFirst().commandId());
    }

    private static void assertProblem(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("content-type: application/problem+json")
                .doesNotContain("Exception");
    }

    private static String login(String password) {
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(("official:" + password).getBytes(UTF_8))
                + "\r\n";
    }

    /** To what is sent without the body that it speaks of. */
    private String firstLine(String line, String headers) throws IOException {
        try (Socket socket = connect()) {
            send(socket, line, headers, "");
            return new String(socket.getInputStream().readNBytes(15), ISO_8859_1);
        }
    }

    private String exchange(String line, String headers, String body) throws IOException {
        try (Socket socket = connect()) {
            send(socket, line, "Connection: close\r\n" + headers, body);
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.setSoTimeout(30_000);
        return socket;
    }

    /** Nothing, where the connection is closed. */
    private String statusBeyond() throws IOException {
        try {
            return firstLine("GET /api/things?on=2026-06-01", "");
        } catch (SocketException _) {
            return "";
        }
    }

    private static void begin(Socket socket) {
        try {
            socket.getOutputStream().write('G');
        } catch (IOException e) {
            throw new IllegalStateException("a connection within the share was closed", e);
        }
    }

    private static void send(Socket socket, String line, String headers, String body) throws IOException {
        socket.getOutputStream()
                .write((line + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n" + body).getBytes(UTF_8));
    }
}
