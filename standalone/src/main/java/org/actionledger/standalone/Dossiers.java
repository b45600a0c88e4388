package org.actionledger.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dossiers that come with the ledger and those in its data folder, handed in at every start.
 *
 * <p>Nothing is noted down about what was loaded: loading again changes nothing, so a start that was killed in the midst of it
 * is made good by the next.
 */
final class Dossiers {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** What the ledger answers when it has waited in vain to read what it wrote; it says so after five seconds. */
    private static final int BUSY = 503;

    private static final int ATTEMPTS = 12;

    /** As many positions as an address may hold without being too long for anybody. */
    private static final int IN_ONE_ADDRESS = 50;

    private final JsonMapper json = new JsonMapper();
    private final List<String> places;

    Dossiers(List<String> places) {
        this.places = List.copyOf(places);
    }

    static Dossiers shippedAndIn(Path folder) {
        return new Dossiers(List.of("classpath*:dossiers/", folder.toUri().toString()));
    }

    /** A dossier that is refused is told with its reasons, and the ledger goes on. Ends when the views tell what was loaded. */
    void load(URI projections, String password, PrintStream out) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString(("official:" + password).getBytes(UTF_8));
        try (var client = HttpClient.newHttpClient()) {
            for (Resource dossier : files()) {
                String file = URLEncoder.encode(name(dossier), UTF_8);
                var handIn = HttpRequest.newBuilder(projections.resolve("/api/dossiers?file=" + file))
                        .header("Content-Type", "application/yaml")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(dossier.getContentAsByteArray()));
                var answer = send(client, handIn, login);
                if (answer.statusCode() >= 300) {
                    out.println("The dossier %s was not loaded:".formatted(name(dossier)));
                    reasons(answer).forEach(reason -> out.println("  " + reason));
                } else {
                    for (String view : viewsOf(json.readTree(answer.body()))) {
                        send(
                                client,
                                HttpRequest.newBuilder(projections.resolve(view))
                                        .GET(),
                                login);
                    }
                }
            }
        }
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder builder, String login)
            throws IOException, InterruptedException {
        var request = builder.header("Authorization", "Basic " + login)
                .timeout(PATIENCE)
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        for (int attempt = 1; answer.statusCode() == BUSY && attempt < ATTEMPTS; attempt++) {
            answer = client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        }
        return answer;
    }

    /** One of the campaign alone, and not one for each position: they take long where there are many campaigns. */
    private static List<String> viewsOf(JsonNode loaded) {
        List<String> positions = loaded.path("positions")
                .valueStream()
                .map(position -> "atLeast=" + URLEncoder.encode(position.asString(), UTF_8))
                .toList();
        var views = new ArrayList<String>();
        for (int from = 0; from < positions.size(); from += IN_ONE_ADDRESS) {
            List<String> some = positions.subList(from, Math.min(positions.size(), from + IN_ONE_ADDRESS));
            views.add("/api/campaigns/" + loaded.path("slug").asString() + "/wins?" + String.join("&", some));
        }
        return views;
    }

    private List<Resource> files() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var files = new ArrayList<Resource>();
        for (String place : places) {
            Arrays.stream(resolver.getResources(place + "*"))
                    .filter(file -> name(file).endsWith(".yaml") || name(file).endsWith(".yml"))
                    .sorted(Comparator.comparing(Dossiers::name))
                    .forEach(files::add);
        }
        return files;
    }

    private static String name(Resource file) {
        return Objects.requireNonNullElse(file.getFilename(), "");
    }

    private List<String> reasons(HttpResponse<String> response) {
        try {
            JsonNode problem = json.readTree(response.body());
            return Stream.concat(
                            Stream.of(problem.path("detail").asString("status " + response.statusCode())),
                            problem.path("problems").valueStream().map(Dossiers::inOneLine))
                    .toList();
        } catch (JacksonException e) {
            return List.of("status %d: %s".formatted(response.statusCode(), response.body()));
        }
    }

    private static String inOneLine(JsonNode problem) {
        return "%s:%s: %s"
                .formatted(
                        problem.path("file").asString(),
                        problem.path("line").asString(),
                        problem.path("reason").asString());
    }
}
