package org.actionledger.projections.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.Published;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.Explanation;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateTerm;
import org.actionledger.events.Source;
import org.actionledger.events.Step;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.projections.History;
import org.actionledger.projections.timeline.TimelineView.EntryView;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ManyConstituenciesTest {

    static final UUID CAMPAIGN = new UUID(9, 1);
    static final UUID DISPUTE = new UUID(9, 2);
    static final UUID UNION = new UUID(9, 3);
    static final UUID BALLOT = new UUID(9, 4);
    static final UUID ACTION = new UUID(9, 5);
    static final Source SHEET = new Source("Results by employer", null, null, null, null);
    static final Explanation EXPLANATION = new Explanation(
            "rule",
            "1",
            Map.of(),
            List.of(Step.of("text").with("text", "six months")),
            "ukpga/1992/52/section/234",
            "uri",
            List.of(),
            List.of(),
            List.of(),
            List.of());
    static final String RESULTS = "RESULT_DECLARED";
    static final String MANDATES = "MANDATE_SECURED";

    final History history = new History();
    final Map<String, UUID> results = new HashMap<>();

    ManyConstituenciesTest() {
        history.add(
                Streams.ballot(BALLOT),
                CAMPAIGN,
                new BallotAnnounced(
                        BALLOT,
                        CAMPAIGN,
                        DISPUTE,
                        UNION,
                        "ENGLAND",
                        "STATUTORY",
                        "Strike ballot",
                        "POSTAL",
                        List.of(new Question("STRIKE", "Are you prepared to strike?", "strike")),
                        "DISAGGREGATED",
                        null,
                        null,
                        "NO",
                        null,
                        null,
                        null,
                        When.on("2023-05-01"),
                        List.of()));
    }

    @Nested
    class Results_of_one_day {

        @Test
        void are_told_in_one_entry_with_the_number_of_constituencies_that_carried_each_question() {
            for (int i = 1; i <= 1_200; i++) {
                declared("Employer " + i, i % 4 == 1 ? "NO" : "YES", "2023-07-10");
            }

            EntryView result = only(RESULTS);
            assertThat(result.title())
                    .isEqualTo("Ballot results in 1,200 constituencies: strike carried in 900, not carried in 300");
            assertThat(result.facts())
                    .containsExactly(
                            new Entry.Fact("Strike", "carried in 900, not carried in 300"),
                            new Entry.Fact("Ballot", "Strike ballot"),
                            new Entry.Fact("Turnout", "unknown"));
            assertThat(result.ballot()).isEqualTo(BALLOT);
            assertThat(result.meaningOfYes()).isEqualTo("strike");
            assertThat(result.sources()).containsExactly(SHEET);
            assertThat(result.events()).hasSize(100).first().isEqualTo(Streams.ballot(BALLOT) + ":2");
            assertThat(result.eventsInAll()).isEqualTo(1_200);
        }

        @Test
        void are_told_as_one_result_where_there_is_one() {
            declared("Port Town", "YES", "2023-07-10");

            assertThat(only(RESULTS).title()).startsWith("Ballot result in Port Town: strike carried");
        }

        @Test
        void are_told_apart_from_those_of_another_day() {
            declared("Port Town", "YES", "2023-07-10");
            declared("Harbour", "YES", "2023-07-10");
            declared("Airport", "NO", "2023-07-11");

            assertThat(told(RESULTS))
                    .extracting(EntryView::title)
                    .satisfiesExactly(
                            many -> assertThat(many)
                                    .isEqualTo("Ballot results in 2 constituencies: strike carried in 2"),
                            one -> assertThat(one).startsWith("Ballot result in Airport: strike not carried"));
        }
    }

    @Nested
    class Their_mandates {

        @Test
        void are_told_in_one_entry_as_long_as_they_end_on_one_day() {
            secured("Port Town", "2024-01-09");
            secured("Harbour", "2024-01-09");
            secured("Airport", "2024-01-08");

            assertThat(told(MANDATES))
                    .extracting(EntryView::title)
                    .containsExactlyInAnyOrder(
                            "Mandates for strike secured in 2 constituencies: last day 9 January 2024",
                            "Mandate for strike in Airport secured: last day 8 January 2024");
        }

        @Test
        void are_named_together_by_the_action_under_them_and_told_together_when_they_are_used() {
            List<UUID> mandates = List.of(secured("Port Town", "2024-01-09"), secured("Harbour", "2024-01-09"));
            String stream = Streams.dispute(DISPUTE);
            history.add(stream, CAMPAIGN, called(mandates));
            UUID start =
                    history.add(stream, CAMPAIGN, new ActionStarted(DISPUTE, ACTION, When.on("2023-09-01"), List.of()));
            for (UUID mandate : mandates) {
                history.add(
                        Streams.mandate(mandate),
                        CAMPAIGN,
                        new MandateExercised(mandate, ACTION, When.on("2023-09-01")),
                        start);
            }

            assertThat(only("ACTION_CALLED").facts())
                    .contains(new Entry.Fact("Under", "mandates for strike in 2 constituencies"));
            assertThat(only("MANDATE_EXERCISED").title())
                    .isEqualTo("Mandates for strike used for the first time in 2 constituencies");
        }

        @Test
        void are_named_together_however_many_an_action_is_under() {
            List<UUID> mandates = new ArrayList<>();
            for (int i = 1; i <= 120; i++) {
                mandates.add(secured("Employer " + i, "2024-01-09"));
            }
            history.add(Streams.dispute(DISPUTE), CAMPAIGN, called(mandates));

            assertThat(only("ACTION_CALLED").facts())
                    .contains(new Entry.Fact("Under", "mandates for strike in 120 constituencies"));
        }

        @Test
        void are_told_together_when_they_are_set_aside_for_one_reason() {
            for (String constituency : List.of("Port Town", "Harbour")) {
                UUID mandate = secured(constituency, "2024-01-09");
                history.add(
                        Streams.mandate(mandate),
                        CAMPAIGN,
                        new MandateSetAside(mandate, "COURT", "no notice", When.on("2023-08-01"), List.of()));
            }

            assertThat(only("MANDATE_SET_ASIDE").title())
                    .isEqualTo("Mandates for strike set aside in 2 constituencies");
            assertThat(only("MANDATE_SET_ASIDE").facts()).contains(new Entry.Fact("Because", "no notice"));
        }
    }

    private static ActionCalled called(List<UUID> mandates) {
        return new ActionCalled(
                DISPUTE,
                ACTION,
                mandates,
                "STRIKE",
                "LISTED_DAYS",
                null,
                null,
                List.of(LocalDate.parse("2023-09-01")),
                List.of(),
                When.on("2023-08-01"),
                List.of());
    }

    private EntryView only(String kind) {
        assertThat(told(kind)).hasSize(1);
        return told(kind).getFirst();
    }

    private List<EntryView> told(String kind) {
        return TimelineView.of(
                        CAMPAIGN,
                        "port",
                        history.folded(),
                        LocalDate.parse("2024-06-01"),
                        Messages.in(Language.ENGLISH))
                .entries()
                .stream()
                .filter(entry -> entry.kind().equals(kind))
                .toList();
    }

    private void declared(String constituency, String carried, String on) {
        UUID result = history.add(
                Streams.ballot(BALLOT),
                CAMPAIGN,
                new ResultDeclared(
                        BALLOT,
                        CAMPAIGN,
                        DISPUTE,
                        UNION,
                        "STATUTORY",
                        "ENGLAND",
                        constituency,
                        null,
                        new Count(null, null, null, List.of(), List.of()),
                        new Published(null, List.of(), List.of()),
                        List.of(),
                        List.of(),
                        List.of(new Outcome("STRIKE", carried, "COUNTED", null)),
                        When.on(on),
                        List.of(SHEET)));
        results.put(constituency, result);
    }

    private UUID secured(String constituency, String lastDay) {
        declared(constituency, "YES", "2023-07-10");
        UUID mandate = Streams.mandateId(BALLOT, "STRIKE", constituency);
        history.add(
                Streams.mandate(mandate),
                CAMPAIGN,
                new MandateSecured(
                        mandate,
                        CAMPAIGN,
                        DISPUTE,
                        UNION,
                        BALLOT,
                        "STRIKE",
                        constituency,
                        null,
                        "ENGLAND",
                        LocalDate.parse("2023-07-10"),
                        new MandateTerm(
                                "LAST_DAY",
                                LocalDate.parse(lastDay),
                                EXPLANATION,
                                new MandateTerm.Deadline(
                                        LocalDate.parse(lastDay).minusDays(14), EXPLANATION)),
                        results.getOrDefault(constituency, BALLOT),
                        When.on("2023-07-10")),
                results.getOrDefault(constituency, BALLOT));
        return mandate;
    }
}
