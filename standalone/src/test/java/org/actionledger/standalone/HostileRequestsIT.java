package org.actionledger.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Hundreds of requests drawn from a seed; {@code -Dledger.hostile=10000} draws more, {@code -Dledger.hostile.seed} others. */
class HostileRequestsIT {

    private static final int REQUESTS = Integer.getInteger("ledger.hostile", 500);
    private static final long SEED = Long.getLong("ledger.hostile.seed", 20261126);
    private static final int CLIENTS = 8;
    private static final int WARM_UP = 200;
    private static final int MEGABYTE = 1 << 20;
    private static final Pattern POSITION = Pattern.compile("([a-z-]+-\\p{XDigit}{8}-[\\p{XDigit}-]{27}):(\\d+)");
    private static final Pattern CORRELATION = Pattern.compile("(?i)\r\ncorrelation-id: (\\S+)");

    /** What came of a request. */
    private record Outcome(@Nullable String fault, int status, Set<String> acknowledged, boolean ofDossier) {

        /** Of each stream the answer to a dossier names the last position, which stands for all before it. */
        Stream<String> told() {
            return ofDossier ? acknowledged.stream().flatMap(Outcome::upTo) : acknowledged.stream();
        }

        private static Stream<String> upTo(String acknowledged) {
            Matcher position = POSITION.matcher(acknowledged);
            return position.matches()
                    ? LongStream.rangeClosed(1, Long.parseLong(position.group(2)))
                            .mapToObj(sequence -> position.group(1) + ":" + sequence)
                    : Stream.of(acknowledged);
        }
    }

    @Test
    void none_of_them_is_an_error_of_ours_or_hangs_or_leaves_a_trace(@TempDir Path folder) throws Exception {
        System.out.printf("%d hostile requests from seed %d%n", REQUESTS, SEED);
        try (LedgerUnderTest ledger = LedgerUnderTest.start(folder);
                ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            ledger.awaitAllRead();
            List<URI> services = List.of(ledger.projections(), ledger.campaigns(), ledger.ballots());
            List<Endpoint> endpoints = new ArrayList<>();
            for (URI service : services) {
                endpoints.addAll(Endpoint.describedBy(service, ledger.description(service)));
            }
            assertThat(endpoints).hasSizeGreaterThan(50);
            List<String> known = known(ledger.audit(""));
            String dossier = Files.readString(Path.of("dossiers/naht-cymru-2022.yaml"));
            send(new HostileRequests(SEED - 1, services, endpoints, known, dossier), WARM_UP, clients);
            ledger.awaitAllRead();
            Set<String> before = positions(ledger.audit(""));
            long used = heap();
            StackTraces traces = StackTraces.listen();

            List<Outcome> outcomes =
                    send(new HostileRequests(SEED, services, endpoints, known, dossier), REQUESTS, clients);

            traces.stop();
            ledger.awaitAllRead();
            // Before the record is read into this test's own heap.
            long more = heap() - used;
            List<JsonNode> recorded = ledger.audit("").stream()
                    .filter(event -> !before.contains(position(event)))
                    .toList();
            System.out.printf(
                    "answered %s; %d events recorded; %d MB more than before%n",
                    outcomes.stream().collect(groupingBy(Outcome::status, TreeMap::new, counting())),
                    recorded.size(),
                    more);
            assertThat(outcomes.stream().map(Outcome::fault).filter(Objects::nonNull))
                    .isEmpty();
            assertThat(traces.logged).isEmpty();
            assertThat(notAcknowledged(recorded, outcomes)).isEmpty();
            assertThat(more).as("megabytes more than before").isLessThan(32);
        }
    }

    private static List<Outcome> send(HostileRequests requests, int number, ExecutorService clients) throws Exception {
        List<Callable<Outcome>> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            HostileRequests.Hostile request = requests.next();
            all.add(() -> outcome(request));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> one : clients.invokeAll(all)) {
            outcomes.add(one.get());
        }
        return outcomes;
    }

    /** What is on record though nobody was told so, neither of the event itself nor of the command that led to it. */
    private static List<JsonNode> notAcknowledged(List<JsonNode> recorded, List<Outcome> outcomes) {
        Set<String> told = outcomes.stream().flatMap(Outcome::told).collect(toSet());
        Set<String> led = recorded.stream()
                .filter(event -> told.contains(position(event)))
                .map(HostileRequestsIT::correlation)
                .collect(toSet());
        return recorded.stream()
                .filter(event -> !told.contains(correlation(event)) && !led.contains(correlation(event)))
                .toList();
    }

    /** Everything that can be asked for by name. */
    private static List<String> known(List<JsonNode> events) {
        Stream<String> ids = events.stream()
                .flatMap(event -> Stream.of(
                        event.path("id").asString(),
                        event.path("key").asString(),
                        event.path("stream").asString().replaceFirst("^[a-z]+-", "")));
        return Stream.concat(ids, Stream.of("naht-cymru-2022", "naht", HostileValues.NOBODY))
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<String> positions(List<JsonNode> events) {
        return events.stream().map(HostileRequestsIT::position).collect(toSet());
    }

    private static String position(JsonNode event) {
        return event.path("stream").asString() + ":" + event.path("sequence").asLong();
    }

    private static String correlation(JsonNode event) {
        return event.path("correlation").asString();
    }

    private static Outcome outcome(HostileRequests.Hostile request) throws Exception {
        RawHttp.Answer answer = RawHttp.send(request.service(), request.bytes());
        Set<String> acknowledged = new HashSet<>();
        Matcher positions = POSITION.matcher(answer.body());
        while (positions.find()) {
            acknowledged.add(positions.group());
        }
        Matcher correlation = CORRELATION.matcher(answer.head());
        if (answer.status() < 300 && correlation.find()) {
            acknowledged.add(correlation.group(1));
        }
        // A dossier in which enough is right takes as long as its commands do.
        boolean recordsMuch = acknowledged.size() > 2;
        return new Outcome(
                fault(request.bytes(), answer, recordsMuch ? 60 : 5),
                answer.status(),
                acknowledged,
                isOfDossier(request.bytes()));
    }

    private static boolean isOfDossier(byte[] request) {
        return new String(request, 0, Math.min(request.length, 100), ISO_8859_1).startsWith("POST /api/dossiers");
    }

    /** What is wrong with the answer, if anything. */
    private static @Nullable String fault(byte[] request, RawHttp.Answer answer, int seconds) {
        boolean polite = answer.status() >= 200
                && answer.status() < 500
                && answer.took().toSeconds() < seconds
                && !answer.body().contains("Exception")
                && !answer.body().contains("\tat ");
        boolean aProblem = answer.status() < 400
                || answer.body().isEmpty()
                || answer.isProblem()
                || answer.body().contains("<html");
        return polite && aProblem
                ? null
                : "%s\n-> %d after %s\n%s\n%s"
                        .formatted(
                                new String(request, 0, Math.min(request.length, 600), ISO_8859_1),
                                answer.status(),
                                answer.took(),
                                answer.head(),
                                answer.body()
                                        .substring(0, Math.min(answer.body().length(), 300)));
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** What is logged with a stack trace. */
    private static final class StackTraces extends AppenderBase<ILoggingEvent> {

        private final Queue<String> logged = new ConcurrentLinkedQueue<>();

        static StackTraces listen() {
            StackTraces traces = new StackTraces();
            traces.start();
            root().addAppender(traces);
            return traces;
        }

        @Override
        public void stop() {
            root().detachAppender(this);
            super.stop();
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getThrowableProxy() != null) {
                logged.add(event.getLoggerName() + ": " + event.getFormattedMessage() + ": "
                        + event.getThrowableProxy().getClassName());
            }
        }

        private static Logger root() {
            return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        }
    }
}
