package org.actionledger.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws requests that no service can do anything with, though in most of them much is as it should be. */
final class HostileRequests {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000001";
    private static final List<String> METHODS = List.of(
            "GET",
            "GET",
            "GET",
            "GET",
            "POST",
            "POST",
            "POST",
            "POST",
            "HEAD",
            "PUT",
            "PATCH",
            "DELETE",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PROPFIND",
            "get",
            "P\u0001ST",
            "GETGETGETGETGETGETGETGETGETGETGET",
            "");
    private static final List<String> PATHS = List.of(
            "/",
            "/action-ledger.css",
            "/error",
            "/login",
            "/actuator/health",
            "/actuator/heapdump",
            "/actuator/env",
            "/swagger-ui.html",
            "/swagger-ui/../api",
            "/v3/api-docs/%00",
            "",
            "nonsense",
            "http://elsewhere/api",
            "/campaigns/nowhere",
            "/campaigns/%00",
            "/campaigns/%F0%9F%92%A5/ballots",
            "/campaigns/%ED%A0%80/wins",
            "/api/campaigns",
            "/api/campaigns/naht-cymru-2022",
            "/api/campaigns/naht-cymru-2022/timeline",
            "/api/campaigns/naht-cymru-2022/messages",
            "/api/campaigns/%C0%AF/timeline",
            "/api/campaigns/%zz/wins",
            "/api/campaigns/nowhere%00/wins",
            "/api/campaigns/%2e%2e/audit",
            "/api/campaigns/" + "x".repeat(7_000),
            "/api/campaigns/" + "x".repeat(20_000),
            "/api//campaigns",
            "/api/campaigns;a=b",
            "/api/campaigns/.",
            "/api/disputes",
            "/api/disputes/" + NOBODY + "/offers",
            "/api/disputes/not-an-id/actions",
            "/api/mandates",
            "/api/mandates/" + NOBODY,
            "/api/mandates/" + NOBODY + "/plan",
            "/api/mandates/%00/statements",
            "/api/wins",
            "/api/unions",
            "/api/ballots",
            "/api/ballots/" + NOBODY,
            "/api/ballots/" + NOBODY + "/results",
            "/api/ballots/" + NOBODY + "/opening",
            "/api/ballots/1/hold",
            "/api/dossiers",
            "/api/audit/events",
            "/api/law/assessments",
            "/api/law/planned-days",
            "/api/law/notice-of-action",
            "/api/law/rules",
            "/api/law/preview",
            "/api/law/nothing");
    private static final List<String> QUERIES = List.of(
            "",
            "",
            "",
            "%zz",
            "a=%",
            "on=%f",
            "=",
            "&&&&",
            "on=%00",
            "on=soon",
            "on=0000-00-00",
            "on=9999-12-31",
            "on=%2B999999999-01-01",
            "on=2023-02-30",
            "known=%00",
            "known=9999-12-31T23:59:59Z",
            "known=never",
            "known=0001-01-01T00:00:00%2B18:00",
            "atLeast=%00",
            "atLeast=a:99999999999999999999",
            "atLeast=:::",
            "atLeast=" + "x".repeat(5_000) + ":1",
            "atLeast=a%0d%0ab:1",
            "atLeast=a:-1",
            "limit=-1",
            "limit=1e3",
            "limit=99999999999999999999",
            "limit=",
            "after=1-1-1-1-1",
            "after=" + NOBODY,
            "state=DEAD",
            "state=0",
            "campaign=%F0%28%8C%BC",
            "campaign=%00",
            "campaign=';--",
            "union=%u0041",
            "employer=%ED%A0%80",
            "votingDays=2147483648",
            "countDays=-1",
            "opens=1-1-1",
            "rules=%2B%2B",
            "rules=%00",
            "received=%00",
            "jurisdiction=7",
            "jurisdiction=%00",
            "received=2026-13-01",
            "dryRun=true&dryRun=false",
            "dryRun=%00",
            "file=%00",
            "file=..%2F..%2Fetc",
            "page=%EF%BF%BF",
            "\u0007=1",
            "<script>=1",
            "a b=1",
            IntStream.range(0, 1_500).mapToObj(i -> "a=").collect(Collectors.joining("&")),
            IntStream.range(0, 60).mapToObj(i -> "atLeast=a:1").collect(Collectors.joining("&")));
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json",
            "application/json",
            "application/json",
            "application/json",
            "application/json",
            "application/json",
            "text/csv",
            "text/csv",
            "application/yaml",
            "application/yaml",
            "application/json; charset=nonsense",
            "application/json;charset=UTF-16",
            "application/json; =",
            "application/*",
            "*/*",
            "*",
            ";",
            "text/csv",
            "text/csv; charset=\"",
            "application/yaml",
            "text/yaml",
            "multipart/form-data",
            "text",
            "multipart/form-data; boundary=",
            "multipart/mixed; boundary=x",
            "application/x-www-form-urlencoded",
            "application/problem+json",
            "image/svg+xml",
            "\u00e9/\u00e9",
            "application/json, application/json");
    private static final List<String> HEADERS = List.of(
            "Accept: garbage",
            "Accept: */*;q=9",
            "Accept: image/png",
            "Accept: ,,,",
            "Accept: text/html;q=-1",
            "Accept-Language: " + "x".repeat(3_000),
            "Accept-Language: cy;q=nine",
            "Accept-Charset: nonsense",
            "Accept-Encoding: *;q=0",
            "Range: bytes=z",
            "Range: bytes=9-1,,",
            "Range: bytes=0-,0-,0-,0-,0-,0-",
            "If-Match: 7",
            "If-Match: \"99999999999999999999\"",
            "If-None-Match: \"",
            "If-None-Match: " + ",".repeat(99),
            "If-Modified-Since: yesterday",
            "If-Unmodified-Since: 0",
            "Idempotency-Key: x",
            "Idempotency-Key: 1-1-1-1-1",
            "Idempotency-Key: " + NOBODY + "\r\nIdempotency-Key: " + NOBODY,
            "Cookie: JSESSIONID=\"; a=\u0001",
            "Cookie: " + "a=b;".repeat(500),
            "Authorization: Bearer x",
            "Authorization: Basic",
            "Authorization: Basic %%",
            "Authorization: Basic " + Base64.getEncoder().encodeToString("no colon".getBytes(UTF_8)),
            "Host: other",
            "Content-Length: -1",
            "Content-Length: many",
            "Content-Length: 1\r\nContent-Length: 2",
            "Transfer-Encoding: gzip, chunked",
            "Transfer-Encoding: nonsense",
            "TE: trailers",
            "Expect: nonsense",
            "Upgrade: h2c\r\nHTTP2-Settings: !",
            "X-Forwarded-For: \u0000",
            "X-Forwarded-For: " + "1,".repeat(999),
            "Forwarded: for=\"_",
            "Origin: null",
            "X-HTTP-Method-Override: DELETE",
            "No colon at all",
            " folded",
            "Bad Name: x",
            "X: " + "x".repeat(9_000),
            "Content-Encoding: gzip",
            "Correlation-Id: \u0007",
            "Access-Control-Request-Method: PUT\r\nOrigin: http://elsewhere");
    private static final List<byte[]> BODIES = List.of(
            bytes(""),
            bytes("{"),
            bytes("{}"),
            bytes("[]"),
            bytes("null"),
            bytes("12"),
            bytes("\""),
            bytes("{} {}"),
            bytes("[".repeat(20_000)),
            bytes("{\"a\":".repeat(5_000)),
            bytes("{\"a\":1e999999999}"),
            bytes("{\"a\":" + "9".repeat(5_000) + "}"),
            bytes("{\"when\":{\"date\":\"\\u0000\"}}"),
            bytes("{\"title\":\"\\ud83d\",\"slug\":\"\\u0000\"}"),
            bytes("{\"jurisdiction\":1,\"type\":0}"),
            bytes("{\"type\":\"\",\"count\":{\"entitled\":\"1\"}}"),
            bytes("{\"a\":1,\"a\":2}"),
            bytes("{\"a\":NaN}"),
            bytes("{\"a\":-0,\"b\":0x1}"),
            bytes("// {}"),
            bytes("{\"" + "k".repeat(5_000) + "\":1}"),
            "{}".getBytes(UTF_16),
            new byte[] {'{', '"', (byte) 0xff, (byte) 0xc0, '"', ':', '1', '}'},
            new byte[] {0, 1, 2, 3, 0x1f, (byte) 0x8b},
            bytes("\u0000".repeat(1_000)),
            bytes("{\"title\":\"" + "x".repeat(60_000) + "\"}"),
            bytes("a: &a [*a, *a]"),
            bytes("campaign: !!java.net.URL http://x"),
            bytes("campaign:\n\tslug: \u0000"),
            bytes("&a a: &b [*a,*a]\n*b : 1"),
            bytes("constituency,when\n\"never closed"),
            bytes("\u0000,\u0000\n1,2,3"),
            bytes("x,".repeat(5_000)),
            bytes("5\r\nhello\r\n0\r\n\r\n"),
            bytes("ZZZ\r\n"),
            bytes("ffffffffffffffff\r\n{}"));

    private final Random random;

    HostileRequests(long seed) {
        this.random = new Random(seed);
    }

    byte[] next() {
        byte[] body = one(BODIES);
        StringBuilder head = new StringBuilder(one(METHODS))
                .append(' ')
                .append(one(PATHS))
                .append(random.nextInt(2) == 0 ? "" : "?" + one(QUERIES))
                .append(
                        random.nextInt(40) == 0
                                ? one(List.of(" HTTP/1.0", " HTTP/2.0", " HTTP/9", " HTTPS/1.1"))
                                : " HTTP/1.1")
                .append("\r\nConnection: close\r\n");
        if (random.nextInt(40) > 0) {
            head.append("Host: localhost\r\n");
        }
        int login = random.nextInt(400);
        if (login < 240) {
            head.append("Authorization: ")
                    .append(
                            login == 0
                                    ? "Basic " + Base64.getEncoder().encodeToString(bytes("official:a guess"))
                                    : LedgerUnderTest.login(
                                            login < 180 ? LedgerUnderTest.OFFICIAL : LedgerUnderTest.AUDITOR))
                    .append("\r\n");
        }
        head.append("Content-Type: ").append(one(TYPES)).append("\r\n");
        for (int more = random.nextInt(3); more > 0; more--) {
            head.append(one(HEADERS)).append("\r\n");
        }
        head.append(
                random.nextInt(10) == 0
                        ? "Transfer-Encoding: chunked\r\n\r\n"
                        : "Content-Length: " + body.length + "\r\n\r\n");
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.toString().getBytes(ISO_8859_1));
        request.writeBytes(body);
        return request.toByteArray();
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
