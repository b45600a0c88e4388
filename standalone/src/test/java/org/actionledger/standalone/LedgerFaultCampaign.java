package org.actionledger.standalone;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.TopicContent;
import org.actionledger.journal.topic.TopicSettings;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.util.FileSystemUtils;

/** Has one thing after another go wrong with a whole ledger, and counts what came of it. */
public final class LedgerFaultCampaign {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int UNTIL_REBUILD = 15;

    private final Map<LedgerFault, Integer> faults = new EnumMap<>(LedgerFault.class);
    private final Map<LedgerFault, Duration> longest = new EnumMap<>(LedgerFault.class);
    private final HarmedLedger ledger;
    private final PersistentClients clients;
    private int lost;
    private int twice;
    private int inverted;
    private int stuck;

    private LedgerFaultCampaign(HarmedLedger ledger, PersistentClients clients) {
        this.ledger = ledger;
        this.clients = clients;
    }

    /** Takes how many faults there are to be, and the seed by which they can be had again. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("faults");
        boolean well;
        try {
            well = run(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]), folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(well ? 0 : 1);
    }

    private static boolean run(int faults, long seed, Path folder) throws Exception {
        Random random = new Random(seed);
        LedgerFaultCampaign campaign;
        Map<String, Queue<String>> acknowledged;
        try (HarmedLedger ledger = new HarmedLedger(folder);
                PersistentClients clients = new PersistentClients(_ -> ledger.campaigns(), random)) {
            acknowledged = clients.acknowledged();
            campaign = new LedgerFaultCampaign(ledger, clients);
            clients.untilAllGoOn(LONGEST);
            for (int fault = 1; fault <= faults; fault++) {
                campaign.suffer(LedgerFault.any(random), random);
                if (fault % UNTIL_REBUILD == 0 || fault == faults) {
                    campaign.rebuild();
                }
            }
        }
        campaign.lookAtTopic(folder);
        return campaign.print(seed, acknowledged);
    }

    private void suffer(LedgerFault fault, Random random) throws Exception {
        fault.strike(ledger, random);
        Duration pause = clients.untilAllGoOn(LONGEST);
        faults.merge(fault, 1, Integer::sum);
        longest.merge(fault, pause, (one, other) -> one.compareTo(other) > 0 ? one : other);
        System.out.printf("%s: all go on after %.1f s%n", fault.inWords(), pause.toMillis() / 1000.0);
        if (pause.compareTo(LONGEST) > 0) {
            stuck++;
            System.out.println("after " + fault.inWords() + ": not every client's command is acknowledged");
        }
        quietly(() -> look(fault.inWords()));
    }

    private void rebuild() throws Exception {
        quietly(() -> {
            look("rest");
            List<String> before = WholeRecord.views(ledger.servers());
            // Whoever wants the views rebuilt drops a table of theirs.
            Database.drop(ledger.servers(), "projections.recorded_event");
            ledger.kill();
            ledger.start();
            look("rebuild");
            List<String> rebuilt = WholeRecord.views(ledger.servers());
            if (!rebuilt.equals(before)) {
                Set<String> more = new HashSet<>(rebuilt);
                before.forEach(more::remove);
                Set<String> less = new HashSet<>(before);
                rebuilt.forEach(less::remove);
                lost += more.size();
                twice += less.size();
                System.out.printf("the views are not equal to their rebuild: %s but %s%n", less, more);
            }
        });
    }

    private void quietly(Step step) throws Exception {
        if (!clients.rest(LONGEST)) {
            stuck++;
            System.out.println("a command is not acknowledged");
            return;
        }
        try {
            step.happen();
        } finally {
            clients.goOn();
        }
    }

    private void look(String after) throws Exception {
        ServerAddresses servers = ledger.servers();
        try {
            await().atMost(LONGEST.toMillis(), MILLISECONDS).until(() -> Database.isAllRead(servers));
        } catch (ConditionTimeoutException e) {
            stuck++;
            System.out.println("after " + after + ": not all was read");
        }
        count(after, WholeRecord.compare(servers, clients.acknowledged()));
    }

    private void count(String after, WholeRecord record) {
        lost += record.lost().size();
        twice += record.twice().size();
        inverted += record.inverted().size();
        for (List<String> what : List.of(record.lost(), record.twice(), record.inverted())) {
            what.stream().limit(5).forEach(one -> System.out.println("after " + after + ": " + one));
        }
    }

    /** Once more in this process, as whoever reads it from its beginning is given it. */
    private void lookAtTopic(Path folder) throws Exception {
        try (DataFolder data = DataFolder.open(folder)) {
            Passwords passwords = Passwords.of(data.passwords(), Map.of());
            try (Servers servers = Servers.start(data, passwords);
                    TopicContent topic = new TopicContent(new TopicSettings(
                            servers.addresses().bootstrapServers(),
                            "campaign-record",
                            12,
                            (short) 1,
                            servers.addresses().client(Principal.BROKER)))) {
                Map<String, Long> reached = new HashMap<>();
                Set<String> ids = new HashSet<>();
                List<String> disorder = new ArrayList<>();
                topic.read(topic.beginnings(), record -> {
                    var event = EventRecord.read(record);
                    long last = reached.getOrDefault(event.stream(), 0L);
                    if (ids.add(event.id().toString())) {
                        if (event.sequence() != last + 1) {
                            disorder.add(event.position() + " follows " + last + " on the topic");
                        }
                        reached.put(event.stream(), event.sequence());
                    }
                });
                count("all", new WholeRecord(missing(servers.addresses(), ids), List.of(), disorder));
            }
        }
    }

    private static List<String> missing(ServerAddresses servers, Set<String> ids) throws SQLException {
        return WholeRecord.texts(
                        servers, "select id::text from campaign.event union all select id::text from ballot.event")
                .stream()
                .filter(id -> !ids.contains(id))
                .map(id -> "event " + id + " is not on the topic")
                .toList();
    }

    private boolean print(long seed, Map<String, Queue<String>> acknowledged) {
        twice += clients.surprises().size();
        clients.surprises().forEach(System.out::println);
        System.out.printf("%n%-28s %7s %10s%n", "kind of fault", "faults", "goes on");
        faults.forEach((fault, times) -> System.out.printf(
                "%-28s %7d %8.1f s%n",
                fault.inWords(),
                times,
                longest.getOrDefault(fault, Duration.ZERO).toMillis() / 1000.0));
        System.out.printf(
                "%nfaults %d, acknowledged %d, lost %d, twice %d, inverted %d, stuck %d; seed %d%n",
                faults.values().stream().mapToInt(Integer::intValue).sum(),
                acknowledged.values().stream().mapToInt(Queue::size).sum(),
                lost,
                twice,
                inverted,
                stuck,
                seed);
        return lost + twice + inverted + stuck == 0;
    }

    private interface Step {
        void happen() throws Exception;
    }
}
