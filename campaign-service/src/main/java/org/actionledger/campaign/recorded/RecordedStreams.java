package org.actionledger.campaign.recorded;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.actionledger.events.EventJson;
import org.actionledger.events.Streams;
import org.actionledger.journal.Journal;
import org.actionledger.journal.RecordedEvent;
import org.springframework.stereotype.Component;

/** Looks up what a command refers to. */
@Component
public final class RecordedStreams {

    private final Journal journal;

    RecordedStreams(Journal journal) {
        this.journal = journal;
    }

    public boolean hasCampaign(UUID campaign) {
        return journal.exists(Streams.campaign(campaign));
    }

    public boolean hasUnion(UUID union) {
        return journal.exists(Streams.union(union));
    }

    /** Empty where nothing is recorded under this name. */
    public Optional<RecordedStream> find(String stream) {
        List<RecordedEvent> events = journal.read(stream);
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordedStream(
                        events.getFirst().key(),
                        events.stream()
                                .map(event -> EventJson.read(event.type(), event.payload()))
                                .toList()));
    }
}
