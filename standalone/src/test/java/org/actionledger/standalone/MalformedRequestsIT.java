package org.actionledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Requests that nobody should send, and that everybody's software sends one day. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedRequestsIT {

    private static final UUID NOBODY = new UUID(0, 1);
    private static final List<String> PATHS = List.of(
            "/api/campaigns",
            "/api/campaigns/naht-cymru-2022/messages",
            "/api/campaigns/naht-cymru-2022/next-steps",
            "/api/campaigns/naht-cymru-2022/discrepancies",
            "/api/campaigns/nowhere/messages",
            "/api/disputes",
            "/api/disputes/" + NOBODY + "/offers",
            "/api/disputes/" + NOBODY + "/actions",
            "/api/mandates/" + NOBODY + "/statements",
            "/api/mandates/not-a-uuid/statements",
            "/api/wins",
            "/api/wins/" + NOBODY + "/promises",
            "/api/unions");
    private static final List<String> BALLOT_PATHS = List.of(
            "/api/ballots",
            "/api/ballots/" + NOBODY + "/opening",
            "/api/ballots/" + NOBODY + "/closing",
            "/api/ballots/" + NOBODY + "/hold",
            "/api/ballots/" + NOBODY + "/turnout",
            "/api/ballots/" + NOBODY + "/results",
            "/api/ballots/%00/results",
            "/api/ballots/not-a-uuid/results");
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "}",
            "[]",
            "null",
            "true",
            "\"text\"",
            "12",
            "{}",
            "{\"when\": \"yesterday\"}",
            "{\"when\": {\"date\": \"2023-02-30\"}, \"sources\": []}",
            "{\"when\": {\"date\": 2023}, \"sources\": []}",
            "{\"when\": {\"date\": \"2023\"}, \"when\": {\"date\": \"2024\"}}",
            "{\"headline\": 5, \"body\": {}, \"when\": [], \"sources\": \"none\"}",
            "{\"headline\": \"\\ud83d\", \"body\": \"\\u0000\", \"when\": {\"date\": \"2023\"}, \"sources\": []}",
            "{\"colour\": \"red\"}",
            "{\"votesCast\": -1, \"when\": {\"date\": \"2023-01-01\"}, \"sources\": []}",
            "{\"votesCast\": 1.5, \"when\": {\"date\": \"2023-01-01\"}, \"sources\": []}",
            "{\"votesCast\": 99999999999999999999, \"when\": {\"date\": \"2023-01-01\"}, \"sources\": []}",
            "{\"dispute\": \"not-a-uuid\"}",
            "{} {}",
            "[".repeat(20_000),
            "{\"a\":".repeat(5_000),
            "\u0000\u0001\u0002",
            "{\"title\": \"" + "x".repeat(1_000_000) + "\"}");

    LedgerUnderTest ledger;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        ledger = LedgerUnderTest.start(folder);
        ledger.awaitAllRead();
    }

    @AfterAll
    void stop() {
        ledger.close();
    }

    @Test
    void five_hundred_of_them_are_refused_politely_and_leave_no_trace() throws Exception {
        int before = ledger.audit("").size();
        List<HttpRequest> requests = new ArrayList<>();
        for (String body : BODIES) {
            PATHS.forEach(path -> requests.add(post(ledger.campaigns().resolve(path), body)));
            BALLOT_PATHS.forEach(path -> requests.add(post(ledger.ballots().resolve(path), body)));
        }
        for (String query : List.of(
                "on=soon",
                "on=2023-02-30",
                "known=now",
                "known=2023",
                "atLeast=7",
                "atLeast=a:b",
                "atLeast=:1",
                "state=DEAD",
                "campaign=nowhere",
                "union=\u0000")) {
            requests.add(get("/api/mandates?" + encoded(query)));
            requests.add(get("/api/campaigns/nowhere/timeline?" + encoded(query)));
        }
        assertThat(requests).hasSizeGreaterThanOrEqualTo(500);

        for (HttpRequest request : requests) {
            HttpResponse<String> response = ledger.send(request);
            assertThat(response.statusCode())
                    .as("%s %s: %s", request.method(), request.uri(), response.body())
                    .isBetween(400, 499);
            assertThat(response.headers().firstValue("Content-Type").orElse(""))
                    .as("%s %s: %s", request.method(), request.uri(), response.body())
                    .startsWith("application/problem+json");
            assertThat(response.body()).doesNotContain("Exception", "\tat ");
        }

        assertThat(ledger.audit("")).hasSize(before);
    }

    @Test
    void a_body_past_every_measure_is_refused() throws Exception {
        String huge = "{\"title\": \"" + "x".repeat(12_000_000) + "\"}";

        assertThat(ledger.send(post(ledger.campaigns().resolve("/api/campaigns"), huge))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void nobody_has_a_session_before_they_have_logged_in() throws Exception {
        HttpResponse<String> form = ledger.send(get("/login"));
        String token = "XSRF-TOKEN=" + found("XSRF-TOKEN=([^;]+)", cookies(form));
        String field = "_csrf="
                + encoded("=" + found("name=\"_csrf\"[^>]* value=\"([^\"]+)\"", form.body()))
                        .substring(1);

        HttpResponse<String> guessed = ledger.send(login(token, field + "&username=official&password=a+guess"));
        assertThat(guessed.headers().firstValue("Location").orElse("")).endsWith("/login?error");
        assertThat(cookies(form) + cookies(guessed)).doesNotContain("JSESSIONID");

        HttpResponse<String> known = ledger.send(login(
                token, field + "&username=official&password=" + LedgerUnderTest.password(LedgerUnderTest.OFFICIAL)));
        assertThat(known.headers().firstValue("Location").orElse("")).endsWith("/");
        assertThat(cookies(known)).contains("JSESSIONID", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void every_port_says_what_a_browser_may_do_and_sets_no_cookie() throws Exception {
        for (URI service : List.of(ledger.projections(), ledger.campaigns(), ledger.ballots())) {
            for (String path : List.of("/", "/api/campaigns", "/actuator/health", "/nowhere", "/v3/api-docs")) {
                HttpResponse<String> answer = ledger.get(service.resolve(path), null);
                assertThat(answer.headers().map())
                        .as("%s%s", service, path)
                        .containsKeys(
                                "content-security-policy",
                                "x-content-type-options",
                                "x-frame-options",
                                "referrer-policy",
                                "permissions-policy",
                                "correlation-id")
                        .doesNotContainKey("set-cookie");
            }
        }
    }

    private HttpRequest login(String cookie, String form) {
        return HttpRequest.newBuilder(ledger.projections().resolve("/login"))
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private static String cookies(HttpResponse<String> answer) {
        return String.join("; ", answer.headers().allValues("Set-Cookie"));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private static HttpRequest post(URI address, String body) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", LedgerUnderTest.login(LedgerUnderTest.OFFICIAL))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest get(String address) {
        return HttpRequest.newBuilder(ledger.projections().resolve(address)).build();
    }

    private static String encoded(String query) {
        int equals = query.indexOf('=');
        return query.substring(0, equals + 1) + URLEncoder.encode(query.substring(equals + 1), StandardCharsets.UTF_8);
    }
}
