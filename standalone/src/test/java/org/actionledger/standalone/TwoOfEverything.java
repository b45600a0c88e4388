package org.actionledger.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import org.actionledger.ballot.BallotService;
import org.actionledger.campaign.CampaignService;
import org.actionledger.desk.Desk;
import org.actionledger.events.Streams;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances of each service on one database server and one broker, of which one each is killed. Run by {@code -Pfaults}. */
class TwoOfEverything {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Path folder;
    private final StartedParts running = new StartedParts();
    private final HttpClient http = HttpClient.newHttpClient();
    private ServerAddresses servers;
    private List<ServiceProcess> campaigns;
    private List<ServiceProcess> ballots;
    private List<ServiceProcess> projections;
    private PersistentClients clients;

    TwoOfEverything(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void start() throws Exception {
        DataFolder data = running.start(() -> DataFolder.open(folder));
        Passwords passwords = Passwords.of(
                data.passwords(),
                Map.of(
                        "LEDGER_OFFICIAL_PASSWORD", LedgerUnderTest.password(LedgerUnderTest.OFFICIAL),
                        "LEDGER_AUDITOR_PASSWORD", LedgerUnderTest.password(LedgerUnderTest.AUDITOR)));
        servers = running.start(() -> Servers.start(data, passwords)).addresses();
        Settings settings = new Settings(folder, "127.0.0.1", 0, 0, 0, List.of("--ledger.kafka.partitions=3"));
        // At once, as after a loss of power.
        campaigns = two(CampaignService.class, Ledger.options(Principal.CAMPAIGN, servers, settings, passwords));
        ballots = two(BallotService.class, Ledger.options(Principal.BALLOT, servers, settings, passwords));
        List<String> options = Ledger.options(Principal.PROJECTIONS, servers, settings, passwords);
        options.add("--ledger.services.campaign=" + campaigns.getFirst().uri());
        options.add("--ledger.services.ballot=" + ballots.getFirst().uri());
        projections = two(Desk.class, options);
        awaitAllUp();
        recordUnion();
        clients = running.start(() -> new PersistentClients(any(campaigns), new Random(1)));
    }

    @AfterEach
    void stop() {
        running.close();
        http.shutdownNow();
    }

    @Test
    void nothing_is_lost_and_none_is_done_twice_and_commands_go_on_when_one_of_each_is_killed() throws Exception {
        assertAllGoOn();
        List<Duration> pauses = new ArrayList<>();
        int mandates = 0;
        ballot(mandates++);
        for (ServiceProcess killed : List.of(campaigns.getFirst(), ballots.getFirst(), projections.getFirst())) {
            killed.kill();
            pauses.add(clients.untilAllGoOn(LONGEST));
            // What the killed one was at work on is taken over by the other.
            ballot(mandates++);
        }
        assertAllGoOn();
        assertThat(clients.rest(LONGEST)).isTrue();
        awaitAllRead();

        System.out.println("Two of everything: commands went on after " + pauses);
        assertThat(pauses).allSatisfy(pause -> assertThat(pause).isLessThan(Duration.ofSeconds(10)));
        assertNothingLostNoneTwice(mandates);
        List<String> views = WholeRecord.views(servers);
        List<String> shown = shownBy(projections.getLast());

        for (ServiceProcess killed : List.of(campaigns.getFirst(), ballots.getFirst(), projections.getFirst())) {
            killed.startAgain();
        }
        awaitAllUp();
        clients.goOn();
        assertAllGoOn();
        assertThat(clients.rest(LONGEST)).isTrue();
        awaitAllRead();

        assertNothingLostNoneTwice(mandates);
        assertThat(WholeRecord.views(servers)).hasSizeGreaterThan(views.size());
        assertThat(shownBy(projections.getFirst()))
                .isEqualTo(shownBy(projections.getLast()))
                .isNotEqualTo(shown);
    }

    private void assertAllGoOn() throws InterruptedException {
        assertThat(clients.untilAllGoOn(LONGEST)).isLessThan(LONGEST);
    }

    private void assertNothingLostNoneTwice(int mandates) throws Exception {
        WholeRecord record = WholeRecord.compare(servers, clients.acknowledged());
        assertThat(record.lost()).isEmpty();
        assertThat(record.twice()).isEmpty();
        assertThat(record.inverted()).isEmpty();
        assertThat(clients.surprises()).isEmpty();
        assertThat(WholeRecord.texts(servers, """
                        select count(*) || ' of ' || count(distinct stream) from campaign.event
                        where type = 'org.actionledger.MandateSecured'
                        """)).containsExactly(mandates + " of " + mandates);
    }

    private void recordUnion() throws Exception {
        HttpResponse<String> answer = http.send(
                PersistentClients.request(campaigns.getFirst().uri().resolve("/api/unions"), UUID.randomUUID(), """
                        {"slug": "naht", "name": "National Association of Head Teachers", "shortName": "NAHT",
                         "where": ["Wales"], "members": 33000, "membersAsOf": {"date": "2023"}}
                        """),
                BodyHandlers.ofString(UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /** A dispute, its ballot and the result, from which a mandate follows. */
    private void ballot(int number) throws Exception {
        String dispute = id(told(any(campaigns), "/api/disputes", """
                {"campaign": "%s", "union": "%s", "title": "Pay %d", "employers": ["Port Town Trust"], "jurisdiction": "ENGLAND",
                 "matters": ["pay"], "when": {"date": "2026-09-01"}}
                """.formatted(
                        PersistentClients.slug(number), Streams.unionId("naht"), number)));
        String ballot =
                id(told(any(ballots), "/api/ballots?atLeast=dispute-" + dispute + ":1", """
                {"dispute": "%s", "type": "STATUTORY", "title": "Strike ballot", "method": "POSTAL",
                 "questions": [{"question": "STRIKE", "text": "Are you prepared to strike?", "meaningOfYes": "strike"}],
                 "aggregation": "AGGREGATED", "importantPublicServices": "NO", "opens": {"date": "2026-09-14"},
                 "closes": {"date": "2026-10-09"}, "when": {"date": "2026-09-07"}}
                """.formatted(dispute)));
        told(any(ballots), "/api/ballots/" + ballot + "/results", """
                {"count": {"entitled": 412, "votesCast": 251, "spoiled": 2, "questions": [{"question": "STRIKE", "yes": 201, "no": 48}]},
                 "when": {"date": "2026-10-12"}}
                """);
    }

    private String told(IntFunction<@Nullable URI> services, String path, String json) {
        return requireNonNull(clients.untilAcknowledged(services, 0, path, UUID.randomUUID(), json));
    }

    private static String id(String position) {
        return position.substring(position.indexOf('-') + 1, position.indexOf(':'));
    }

    private List<String> shownBy(ServiceProcess instance) throws Exception {
        List<String> shown = new ArrayList<>();
        for (int client = 0; client < PersistentClients.CLIENTS; client++) {
            for (String view : List.of("", "/timeline")) {
                shown.add(http.send(
                                HttpRequest.newBuilder(instance.uri()
                                                .resolve("/api/campaigns/" + PersistentClients.slug(client) + view))
                                        .build(),
                                BodyHandlers.ofString(UTF_8))
                        .body());
            }
        }
        return shown;
    }

    private void awaitAllUp() {
        for (List<ServiceProcess> instances : List.of(campaigns, ballots, projections)) {
            for (ServiceProcess instance : instances) {
                await().atMost(LONGEST.multipliedBy(2)).until(() -> instance.isUp(http));
            }
        }
    }

    private void awaitAllRead() {
        // A killed reader's partitions wait until the broker has given it up.
        await().atMost(LONGEST).until(() -> Database.isAllRead(servers));
        await().atMost(LONGEST).until(() -> Database.isAllRead(servers));
    }

    private List<ServiceProcess> two(Class<?> main, List<String> options) throws Exception {
        List<ServiceProcess> two = new ArrayList<>();
        for (String instance : List.of("one", "two")) {
            List<String> own = new ArrayList<>(options);
            own.add("--ledger.feed.instance=" + instance);
            Path log = folder.resolve(main.getSimpleName() + "-" + instance + ".log");
            two.add(running.start(() -> new ServiceProcess(main, log, own)));
        }
        return two;
    }

    private static IntFunction<@Nullable URI> any(List<ServiceProcess> instances) {
        return number -> instances.get(Math.floorMod(number, instances.size())).uri();
    }
}
