package org.actionledger.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws requests to everything that the services answer, and to much that they do not, in which something is wrong. */
final class HostileRequests {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private final Random random;
    private final List<URI> services;
    private final List<Endpoint> endpoints;
    private final List<String> known;
    private final HostileBodies bodies;

    /** @param known ids and slugs that are on record */
    HostileRequests(long seed, List<URI> services, List<Endpoint> endpoints, List<String> known, String dossier) {
        this.random = new Random(seed);
        this.services = services;
        this.endpoints = endpoints;
        this.known = known;
        this.bodies = new HostileBodies(random, dossier, known);
    }

    /** What to send, and where. */
    @SuppressWarnings("ArrayRecordComponent") // sent as it is, and not compared
    record Hostile(URI service, byte[] bytes) {}

    Hostile next() {
        return chance(6) ? toNothing() : to(one(endpoints));
    }

    private Hostile to(Endpoint endpoint) {
        String method = chance(25) ? one(HostileHeads.METHODS) : endpoint.method();
        String taken = endpoint.takes() == null ? "application/json" : endpoint.takes();
        String type = chance(20) ? one(HostileHeads.TYPES) : taken;
        return request(
                chance(30) ? one(services) : endpoint.service(),
                method,
                filled(endpoint.path()) + query(endpoint.parameters()),
                type,
                bodies.forEndpoint(endpoint));
    }

    private Hostile toNothing() {
        return request(
                one(services),
                one(HostileHeads.METHODS),
                one(HostileHeads.TARGETS) + (chance(2) ? "" : "?" + one(HostileValues.QUERIES)),
                one(HostileHeads.TYPES),
                bodies.anything());
    }

    private String filled(String path) {
        Matcher variables = VARIABLE.matcher(path);
        return variables.replaceAll(_ -> Matcher.quoteReplacement(
                chance(6) ? one(HostileHeads.SEGMENTS) : encoded(chance(8) ? one(HostileValues.TEXTS) : one(known))));
    }

    private String query(List<String> parameters) {
        if (chance(2) || parameters.isEmpty()) {
            return chance(15) ? "?" + one(HostileValues.QUERIES) : "";
        }
        StringBuilder query = new StringBuilder("?");
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            String name = one(parameters);
            query.append(name).append('=').append(encoded(value(name))).append('&');
        }
        return query + (chance(8) ? one(HostileValues.QUERIES) : "");
    }

    private String value(String name) {
        // Whoever waits for what never comes is not answered before five seconds: that is tried elsewhere.
        boolean waits = name.equals("atLeast");
        return switch (random.nextInt(4)) {
            case 0 -> one(HostileValues.DAYS);
            case 1 -> one(HostileValues.NUMBERS);
            case 2 -> one(HostileValues.TEXTS);
            default -> waits ? "a:0" : one(known);
        };
    }

    private Hostile request(URI service, String method, String target, String type, byte[] body) {
        StringBuilder head = new StringBuilder(method)
                .append(' ')
                .append(target)
                .append(chance(40) ? one(HostileHeads.VERSIONS) : " HTTP/1.1")
                .append("\r\nConnection: close\r\n");
        if (!chance(60)) {
            head.append("Host: localhost\r\n");
        }
        login(head);
        if (!chance(10)) {
            head.append("Content-Type: ").append(type).append("\r\n");
        }
        for (int more = chance(2) ? 0 : 1 + random.nextInt(2); more > 0; more--) {
            head.append(one(HostileHeads.HEADERS)).append("\r\n");
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        if (chance(10)) {
            request.writeBytes(bytes(head + "Transfer-Encoding: chunked\r\n\r\n"));
            chunks(body, request);
        } else {
            // One in hundreds promises more than comes, and is cut off when it has waited.
            int told = body.length + (chance(300) ? 10 : 0);
            request.writeBytes(bytes(
                    body.length == 0 && chance(2) ? head + "\r\n" : head + "Content-Length: " + told + "\r\n\r\n"));
            request.writeBytes(body);
        }
        if (chance(40)) {
            request.writeBytes(bytes("GET / HTTP/1.1\r\n\r\n"));
        }
        return new Hostile(service, request.toByteArray());
    }

    private void login(StringBuilder head) {
        int login = random.nextInt(400);
        if (login < 260) {
            head.append("Authorization: ")
                    .append(
                            login == 0
                                    ? "Basic " + Base64.getEncoder().encodeToString("official:a guess".getBytes(UTF_8))
                                    : LedgerUnderTest.login(
                                            login < 200 ? LedgerUnderTest.OFFICIAL : LedgerUnderTest.AUDITOR))
                    .append("\r\n");
        }
    }

    private void chunks(byte[] body, ByteArrayOutputStream request) {
        int at = 0;
        while (at < body.length) {
            int size = Math.min(body.length - at, 1 + random.nextInt(5_000));
            request.writeBytes(bytes(Integer.toHexString(size) + (chance(20) ? ";a=\"b\"" : "") + "\r\n"));
            request.write(body, at, size);
            request.writeBytes(bytes("\r\n"));
            at += size;
        }
        request.writeBytes(bytes(chance(3) ? one(HostileHeads.LAST_CHUNKS) : "0\r\n\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
