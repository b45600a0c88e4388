package org.actionledger.projections;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.EventJson;
import org.actionledger.events.EventNames;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.Streams;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.WinEvent;
import org.actionledger.journal.RecordedEvent;

/** What is recorded of one campaign, in any order. */
public final class AnyHistory {

    private final Random random;
    private final UUID campaign;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    public AnyHistory(Random random, UUID campaign) {
        this.random = random;
        this.campaign = campaign;
    }

    /** Two campaigns whose events, things and streams have the same ids, and where a thing may have the id of an event or of a campaign. */
    public static List<List<RecordedEvent>> ofTwoCampaigns(Random random, int size) {
        List<UUID> campaigns = List.of(new UUID(9, 1), new UUID(9, 2));
        List<UUID> ids =
                List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), campaigns.getFirst(), campaigns.get(1));
        List<Class<?>> kinds = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            kinds.add(AnyEvents.KINDS.get(random.nextInt(AnyEvents.KINDS.size())));
        }
        return campaigns.stream()
                .map(campaign -> {
                    AnyHistory history = new AnyHistory(random, campaign);
                    AnyEvents any = new AnyEvents(random, campaign, () -> ids.get(random.nextInt(ids.size())));
                    // Half of them of the same kind in both, so that they meet.
                    kinds.forEach(kind -> history.add(random.nextBoolean() ? any.next(kind) : any.next()));
                    return history.events();
                })
                .toList();
    }

    /** Each in its own order, and anyhow among each other. */
    public static List<RecordedEvent> interleaved(Random random, List<RecordedEvent> one, List<RecordedEvent> other) {
        List<RecordedEvent> both = new ArrayList<>();
        int ones = 0;
        int others = 0;
        while (ones < one.size() || others < other.size()) {
            boolean next = others == other.size() || (ones < one.size() && random.nextBoolean());
            both.add(next ? one.get(ones++) : other.get(others++));
        }
        return both;
    }

    /** The same streams, each in its own order, which have come upon each other another way. */
    public static List<RecordedEvent> inAnotherOrder(Random random, List<RecordedEvent> events) {
        List<Deque<RecordedEvent>> streams = new ArrayList<>(events.stream()
                .collect(Collectors.groupingBy(
                        RecordedEvent::stream, LinkedHashMap::new, Collectors.toCollection(ArrayDeque::new)))
                .values());
        List<RecordedEvent> others = new ArrayList<>();
        while (!streams.isEmpty()) {
            Deque<RecordedEvent> stream = streams.get(random.nextInt(streams.size()));
            others.add(stream.removeFirst());
            if (stream.isEmpty()) {
                streams.remove(stream);
            }
        }
        return others;
    }

    public void add(LedgerEvent event) {
        String stream = stream(event);
        int number = events.size() + 1;
        events.add(new RecordedEvent(
                new UUID(0, number),
                EventNames.of(event),
                stream,
                sequences.merge(stream, 1L, Long::sum),
                campaign.toString(),
                History.FIRST_RECORDED.plusSeconds(number),
                "official",
                new UUID(1, number),
                "digest",
                random.nextBoolean() ? new UUID(0, 1 + random.nextInt(number)) : null,
                new UUID(1, number),
                EventJson.write(event)));
    }

    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    private static String stream(LedgerEvent event) {
        return switch (event) {
            case BallotEvent ballot -> Streams.ballot(ballot.ballot());
            case CampaignEvent campaign -> Streams.campaign(campaign.campaign());
            case DisputeEvent dispute -> Streams.dispute(dispute.dispute());
            case MandateEvent mandate -> Streams.mandate(mandate.mandate());
            case PolicyEvent policy -> Streams.policy("a policy", new UUID(0, 1), "of " + policy.campaign());
            case UnionEvent union -> Streams.union(union.union());
            case WinEvent win -> Streams.win(win.win());
        };
    }
}
