package org.actionledger.campaign.recorded;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.actionledger.events.EventJson;
import org.actionledger.events.EventNames;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.Streams;
import org.actionledger.http.Fault;
import org.actionledger.http.MalformedRequest;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.Journal;
import org.actionledger.journal.RecordedEvent;
import org.springframework.stereotype.Component;

/** Looks up what a command refers to. */
@Component
public final class RecordedStreams {

    /** Reads whatever is on record, whoever decided it. */
    public static final EventCodec<LedgerEvent> EVENTS =
            EventCodec.of(LedgerEvent.class, EventNames::of, EventJson::write, EventJson::read);

    private final Journal journal;

    RecordedStreams(Journal journal) {
        this.journal = journal;
    }

    /**
     * Takes a list of names as it is, unless there are more than any event may hold: each costs a look into the journal.
     *
     * @param most how many it may hold
     * @throws MalformedRequest there are
     */
    public static List<UUID> fewEnough(String field, int most, List<UUID> named) {
        if (named.size() > most) {
            throw new MalformedRequest(
                    Fault.of("$." + field, "has " + named.size() + " entries; " + most + " is the most"));
        }
        return named;
    }

    public boolean hasCampaign(UUID campaign) {
        return journal.exists(Streams.campaign(campaign));
    }

    public boolean hasUnion(UUID union) {
        return journal.exists(Streams.union(union));
    }

    /** What each of the streams began with, where it began with one of this type: all of them looked up at once. */
    public <E extends LedgerEvent> Stream<E> firstOf(Collection<String> streams, Class<E> type) {
        return journal.firstOf(streams).stream()
                .map(EVENTS::read)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Empty where nothing is recorded under this name. */
    public Optional<RecordedStream> find(String stream) {
        List<RecordedEvent> events = journal.read(stream);
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordedStream(
                        events.getFirst().key(),
                        events.stream().map(EVENTS::read).toList()));
    }
}
