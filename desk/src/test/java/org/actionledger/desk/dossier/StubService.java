package org.actionledger.desk.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actionledger.http.CommandDigest;
import org.actionledger.http.CommandIds;
import org.actionledger.journal.Position;

/** Stands in for a service: takes every command, keeps what it was sent, and fails as it is told. */
final class StubService implements AutoCloseable {

    private final String application;
    private final HttpServer server;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<Taken> asked = new CopyOnWriteArrayList<>();
    private volatile Function<Taken, Optional<Failure>> failing = _ -> Optional.empty();

    StubService(String application) {
        this.application = application;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** A command that arrived. */
    record Taken(UUID id, String path, List<String> atLeast, String authorization, String digest, String body) {

        /** Of a stream of its own for each path, which is enough to tell the positions apart. */
        Position position() {
            return new Position("stub-" + path, 1);
        }
    }

    record Failure(int status, String body) {}

    URI address() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort());
    }

    /** Everything that was done, in order. */
    List<Taken> taken() {
        return taken;
    }

    /** Also what was answered with a failure. */
    List<Taken> asked() {
        return asked;
    }

    void failWhere(Function<Taken, Optional<Failure>> failing) {
        this.failing = failing;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            URI uri = exchange.getRequestURI();
            Taken command = new Taken(
                    CommandIds.of(
                            application,
                            exchange.getRequestHeaders().getFirst("Idempotency-Scope"),
                            UUID.fromString(exchange.getRequestHeaders().getFirst("Idempotency-Key"))),
                    uri.getRawPath(),
                    atLeast(uri),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    CommandDigest.ofJson(exchange.getRequestMethod(), uri.getRawPath(), body),
                    new String(body, UTF_8));
            asked.add(command);
            Failure failure = failing.apply(command).orElse(null);
            if (failure == null) {
                taken.add(command);
                send(exchange, 201, "{\"id\":\"%s\",\"position\":\"%s\"}".formatted(command.id(), command.position()));
            } else {
                send(exchange, failure.status(), failure.body());
            }
        }
    }

    private static List<String> atLeast(URI uri) {
        return Stream.ofNullable(uri.getRawQuery())
                .flatMap(query -> Stream.of(query.split("&", -1)))
                .filter(parameter -> parameter.startsWith("atLeast="))
                .map(parameter -> URLDecoder.decode(parameter.substring("atLeast=".length()), UTF_8))
                .toList();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
