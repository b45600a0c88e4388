package org.actionledger.standalone.benchmark;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.EventJson;
import org.actionledger.events.EventLimits;
import org.actionledger.events.EventNames;
import org.actionledger.events.Streams;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.Journal;
import org.actionledger.journal.Submission;
import org.actionledger.journal.decide.Decider;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.decide.Refusal;
import org.actionledger.journal.host.Hosted;
import org.actionledger.journal.host.JournalConfiguration;
import org.actionledger.journal.store.CommitSignal;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The journal as a service has it, with real events, and a decider that decides nothing but what it is told. */
final class MeasuredJournal implements AutoCloseable {

    static final String DIGEST = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Journal journal;

    MeasuredJournal(DataSource dataSource) {
        // Not the context's to close.
        context.getBeanFactory().registerSingleton("dataSource", dataSource);
        context.registerBean(
                "campaigns",
                Hosted.class,
                () -> new Hosted<>(
                        "campaign",
                        new Told().checking(event -> EventLimits.problems(event, Refusal::beyondLimits)),
                        Record.class,
                        EventCodec.of(CampaignEvent.class, EventNames::of, EventJson::write, EventJson::read)));
        context.register(JournalConfiguration.class);
        context.refresh();
        journal = context.getBean(Journal.class);
    }

    CommitSignal signal() {
        return context.getBean(CommitSignal.class);
    }

    void launch(String slug) {
        submit(slug, List.of(SampleEvents.launch(slug)));
    }

    /** A new campaign, named by the command as ballots, disputes and wins are. */
    void begin() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        submit(id, id, List.of(SampleEvents.launch(id.toString())));
    }

    void message(String slug) {
        submit(slug, List.of(SampleEvents.message(slug)));
    }

    /** In one command. */
    void messages(String slug, int count) {
        submit(
                slug,
                IntStream.range(0, count)
                        .mapToObj(_ -> SampleEvents.message(slug))
                        .toList());
    }

    /** A campaign and its messages, in one command. */
    void campaign(String slug, int events) {
        submit(
                slug,
                IntStream.range(0, events)
                        .mapToObj(number -> number == 0 ? SampleEvents.launch(slug) : SampleEvents.message(slug))
                        .toList());
    }

    private void submit(String slug, List<CampaignEvent> events) {
        submit(Streams.campaignId(slug), UuidCreator.getTimeOrderedEpoch(), events);
    }

    private void submit(UUID campaign, UUID command, List<CampaignEvent> events) {
        journal.submit(new Submission<>(
                command,
                DIGEST,
                Streams.campaign(campaign),
                campaign.toString(),
                "official",
                Instant.now(),
                null,
                null,
                null,
                new Tell(events)));
    }

    @Override
    public void close() {
        context.close();
    }

    private record Tell(List<CampaignEvent> events) {}

    private static final class Told implements Decider<Record, Integer, CampaignEvent> {

        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Decision<CampaignEvent> decide(Record command, Integer state) {
            return new Decision.Accepted<>(((Tell) command).events());
        }

        @Override
        public Integer evolve(Integer state, CampaignEvent event) {
            return state + 1;
        }
    }
}
