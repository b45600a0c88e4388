package org.actionledger.standalone.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.actionledger.ballot.result.BallotInLaw;
import org.actionledger.ballot.result.Conclusions;
import org.actionledger.ballot.result.Figures;
import org.actionledger.ballot.result.ResultRules;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.Published;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.EventJson;
import org.actionledger.events.EventNames;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.Source;
import org.actionledger.events.Streams;
import org.actionledger.events.UnionEvent.UnionRegistered;
import org.actionledger.events.When;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.law.Answer;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.ballot.BallotType;
import org.jspecify.annotations.Nullable;

/**
 * A record of many campaigns, one of them as large as the largest union could have one: a ballot counted employer by employer, with the law's own
 * conclusions for each, and action under as many of its mandates as one call can name.
 */
final class LargeRecord {

    static final String LARGE = "by-employer";

    private static final UUID UNION = Streams.unionId("naht");
    private static final List<Question> QUESTIONS = List.of(
            new Question("STRIKE", "Are you prepared to take part in a strike?", "take strike action"),
            new Question(
                    "ACTION_SHORT_OF_STRIKE",
                    "Are you prepared to take part in action short of a strike?",
                    "take action short of a strike"));
    private static final List<Source> SOURCES =
            List.of(new Source("Results by employer", "the union", "https://example.org/results", "2026-07-10", null));
    private static final LocalDate OPENED = LocalDate.of(2026, 6, 1);
    private static final LocalDate CLOSED = LocalDate.of(2026, 7, 9);
    private static final When DECLARED = When.on("2026-07-10");
    private static final Instant FIRST = Instant.parse("2026-07-10T09:00:00Z");

    private final Consumer<RecordedEvent> events;
    private final Map<String, Long> sequences = new HashMap<>();
    private final ResultRules rules = new ResultRules(StatuteBook.asReviewed());
    private long recorded;

    LargeRecord(Consumer<RecordedEvent> events) {
        this.events = events;
    }

    /** Returns how many events it has. */
    long record(int campaigns, int employers, int underAction) {
        add(
                Streams.union(UNION),
                UNION,
                new UnionRegistered(
                        UNION,
                        "naht",
                        "National Association of Head Teachers",
                        "NAHT",
                        null,
                        List.of("WALES"),
                        null,
                        null,
                        List.of()),
                null);
        for (int i = 1; i < campaigns; i++) {
            campaign("campaign-" + i, 1, 1);
        }
        campaign(LARGE, employers, underAction);
        return recorded;
    }

    static UUID ballot(String slug) {
        return Streams.named("benchmark/ballot/" + slug);
    }

    /** The event that declared the result of one employer, of a large ballot's: it was announced, opened and closed before. */
    static UUID result(int employer) {
        return id(Streams.ballot(ballot(LARGE)), employer + 3L);
    }

    private static UUID id(String stream, long sequence) {
        return Streams.named("benchmark/event/" + stream + "/" + sequence);
    }

    static String employer(int number) {
        return "Employer %05d".formatted(number);
    }

    private void campaign(String slug, int employers, int underAction) {
        UUID campaign = Streams.campaignId(slug);
        UUID dispute = Streams.named("benchmark/dispute/" + slug);
        UUID ballot = ballot(slug);
        String ballotStream = Streams.ballot(ballot);
        add(Streams.campaign(campaign), campaign, SampleEvents.launch(slug), null);
        for (int i = 0; i < 10; i++) {
            add(Streams.campaign(campaign), campaign, SampleEvents.message(slug), null);
        }
        add(
                Streams.dispute(dispute),
                campaign,
                new DisputeDeclared(
                        dispute,
                        campaign,
                        UNION,
                        "Pay",
                        List.of("Employers"),
                        "WALES",
                        List.of("pay"),
                        When.on("2026-05-01"),
                        SOURCES),
                null);
        add(
                ballotStream,
                campaign,
                new BallotAnnounced(
                        ballot,
                        campaign,
                        dispute,
                        UNION,
                        "WALES",
                        "STATUTORY",
                        "Strike ballot 2026",
                        "POSTAL",
                        QUESTIONS,
                        employers == 1 ? "AGGREGATED" : "DISAGGREGATED",
                        When.on(OPENED.toString()),
                        When.on(CLOSED.toString()),
                        "YES",
                        true,
                        "Civica",
                        null,
                        When.on("2026-05-10"),
                        SOURCES),
                null);
        add(ballotStream, campaign, new BallotOpened(ballot, When.on(OPENED.toString()), SOURCES), null);
        add(ballotStream, campaign, new BallotClosed(ballot, When.on(CLOSED.toString()), SOURCES), null);
        List<UUID> mandates = new ArrayList<>();
        for (int i = 1; i <= employers; i++) {
            String constituency = employers == 1 ? "all" : employer(i);
            ResultDeclared result = result(campaign, dispute, ballot, constituency, i);
            UUID declared = add(ballotStream, campaign, result, null);
            result.outcomes().forEach(outcome -> mandates.add(mandate(result, outcome, declared)));
        }
        act(campaign, dispute, mandates.stream().limit(underAction).toList());
    }

    private void act(UUID campaign, UUID dispute, List<UUID> mandates) {
        UUID action = Streams.named("benchmark/action/" + dispute);
        When began = When.on("2026-09-01");
        add(
                Streams.dispute(dispute),
                campaign,
                new ActionCalled(
                        dispute,
                        action,
                        mandates,
                        "STRIKE",
                        "LISTED",
                        null,
                        null,
                        List.of(LocalDate.of(2026, 9, 1)),
                        List.of(),
                        When.on("2026-08-01"),
                        SOURCES),
                null);
        UUID start = add(Streams.dispute(dispute), campaign, new ActionStarted(dispute, action, began, SOURCES), null);
        mandates.forEach(mandate ->
                add(Streams.mandate(mandate), campaign, new MandateExercised(mandate, action, began), start));
    }

    private ResultDeclared result(UUID campaign, UUID dispute, UUID ballot, String constituency, int number) {
        Count count = new Count(
                1_000 + number % 100,
                700,
                3,
                List.of(
                        new QuestionCount("STRIKE", 600, 90, 7),
                        new QuestionCount("ACTION_SHORT_OF_STRIKE", 650, 40, 7)),
                List.of());
        Published published = new Published(null, List.of(), List.of());
        Conclusions conclusions = rules.conclude(
                new BallotInLaw(
                        Jurisdiction.WALES,
                        BallotType.STATUTORY,
                        OPENED,
                        CLOSED,
                        Answer.YES,
                        true,
                        QUESTIONS.stream().map(Question::question).toList()),
                new Figures(count, published, List.of()),
                DECLARED);
        return new ResultDeclared(
                ballot,
                campaign,
                dispute,
                UNION,
                "STATUTORY",
                "WALES",
                constituency,
                constituency,
                count,
                published,
                List.of(),
                conclusions.findings(),
                conclusions.outcomes(),
                DECLARED,
                SOURCES);
    }

    private UUID mandate(ResultDeclared result, Outcome outcome, UUID declared) {
        UUID mandate = Streams.mandateId(result.ballot(), outcome.question(), result.constituency());
        add(
                Streams.mandate(mandate),
                result.campaign(),
                new MandateSecured(
                        mandate,
                        result.campaign(),
                        result.dispute(),
                        UNION,
                        result.ballot(),
                        outcome.question(),
                        result.constituency(),
                        result.employer(),
                        result.jurisdiction(),
                        CLOSED,
                        outcome.term(),
                        declared,
                        result.when()),
                declared);
        return mandate;
    }

    private UUID add(String stream, UUID key, LedgerEvent event, @Nullable UUID cause) {
        recorded++;
        long sequence = sequences.merge(stream, 1L, Long::sum);
        UUID id = id(stream, sequence);
        events.accept(new RecordedEvent(
                id,
                EventNames.of(event),
                stream,
                sequence,
                key.toString(),
                FIRST.plusMillis(recorded),
                "official",
                id,
                MeasuredJournal.DIGEST,
                cause,
                id,
                EventJson.write(event)));
        return id;
    }
}
