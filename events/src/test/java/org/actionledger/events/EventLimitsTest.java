package org.actionledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.CampaignEvent.Claim;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.EventLimits.Problem;
import org.actionledger.events.WinEvent.WinSecured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventLimitsTest {

    static final UUID ID = new UUID(0, 1);
    static final When DAY = When.on("2023-02-01");

    @Test
    void an_ordinary_message_is_within_them() {
        assertThat(EventLimits.problems(message("To members", "First line\n\tŵyth – 🙂")))
                .isEmpty();
    }

    @Test
    void every_problem_is_named_with_its_place() {
        Source source = new Source(" ", null, null, "last week", null);

        assertThat(EventLimits.problems(new BallotOpened(ID, When.on("2023-02-30"), List.of(source))))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("when.date", "sources[0].title", "sources[0].published");
    }

    @Test
    void a_title_is_shorter_than_a_text() {
        assertThat(EventLimits.problems(message("x".repeat(300), "x".repeat(20_000))))
                .isEmpty();
        assertThat(EventLimits.problems(message("x".repeat(301), "x".repeat(20_001))))
                .extracting(Problem::field)
                .containsExactly("headline", "body");
    }

    @Test
    void what_is_no_text_is_none() {
        assertThat(EventLimits.problems(message("a\u0000b", "half a pair: \ud83d")))
                .hasSize(2);
    }

    @Test
    void a_count_is_not_negative_and_a_percentage_not_past_100() {
        assertThat(EventLimits.problems(new TurnoutReported(ID, -1, "100.1", DAY, List.of())))
                .extracting(Problem::field)
                .containsExactly("votesCast", "percentage");
        assertThat(EventLimits.problems(new TurnoutReported(ID, 0, "100", DAY, List.of())))
                .isEmpty();
    }

    @Test
    void a_call_may_be_under_the_mandates_of_many_employers_and_still_has_a_limit() {
        assertThat(EventLimits.problems(call(10_000))).isEmpty();
        assertThat(EventLimits.problems(call(10_001)))
                .containsExactly(new Problem("mandates", "has 10001 entries; 10000 is the most"));
    }

    private static ActionCalled call(int mandates) {
        return new ActionCalled(
                ID,
                ID,
                Collections.nCopies(mandates, ID),
                "STRIKE",
                "CONTINUOUS",
                null,
                null,
                List.of(),
                List.of(),
                DAY,
                List.of());
    }

    @Test
    void a_measure_is_in_digits() {
        assertThat(EventLimits.problems(win(measure("£30m"), measure("30000000"), measure("6.50"))))
                .extracting(Problem::field)
                .containsExactly("measures[0].value");
    }

    @Test
    void a_list_has_an_end() {
        assertThat(EventLimits.problems(
                        win(Collections.nCopies(1_001, measure("1")).toArray(Measure[]::new))))
                .extracting(Problem::field)
                .containsExactly("measures");
    }

    @Test
    void a_ballot_asks_few_questions() {
        assertThat(EventLimits.most(Question.class)).isEqualTo(20);
    }

    @Test
    void what_every_conclusion_repeats_is_short() {
        assertThat(longest(ResultDeclared.class, "constituency")).isEqualTo(200);
        assertThat(longest(DisputeDeclared.class, "employers")).isEqualTo(200);
        assertThat(longest(Question.class, "question")).isEqualTo(200);
    }

    @Test
    void sources_have_an_end_together() {
        Source quoted = new Source("Page", null, null, null, "ŵ".repeat(10_000));

        assertThat(EventLimits.problems(new BallotOpened(ID, DAY, Collections.nCopies(3, quoted))))
                .isEmpty();
        assertThat(EventLimits.problems(new BallotOpened(ID, DAY, Collections.nCopies(4, quoted))))
                .containsExactly(
                        new Problem("sources", "come to 80016 bytes together; 65536 is the most: quote less of them"));
        assertThat(EventLimits.problems(new BallotOpened(ID, DAY, Collections.nCopies(51, cited("x")))))
                .containsExactly(new Problem("sources", "has 51 entries; 50 is the most"));
    }

    private static final FactReference ABOUT = new FactReference("x", "x", null, "x");

    @Test
    void sources_of_claims_count_among_those_of_the_event() {
        List<Source> some = List.of(cited("x".repeat(20_000)), cited("x".repeat(20_000)));

        assertThat(EventLimits.problems(
                        new DiscrepancyNoted(ID, ID, ABOUT, "x", List.of(new Claim("1", some)), "1", "x", some)))
                .extracting(Problem::field)
                .containsExactly("sources");
    }

    @Test
    void a_report_of_turnout_quotes_little() {
        assertThat(EventLimits.problems(new TurnoutReported(ID, 1, null, DAY, List.of(cited("x".repeat(8_000))))))
                .isEmpty();
        assertThat(EventLimits.problems(new TurnoutReported(ID, 1, null, DAY, List.of(cited("x".repeat(9_000))))))
                .extracting(Problem::field)
                .containsExactly("sources");
    }

    @Test
    void names_in_a_conclusion_are_looked_at_as_texts_are() {
        assertThat(EventLimits.problems(Samples.securedOn(Map.of("x".repeat(301), "y"))))
                .extracting(Problem::field)
                .containsExactly("term.explanation.inputs", "term.notice.explanation.inputs");
        assertThat(EventLimits.problems(Samples.securedOn(Map.of("x", "y".repeat(2_001)))))
                .extracting(Problem::field)
                .containsExactly("term.explanation.inputs.x", "term.notice.explanation.inputs.x");
    }

    @Test
    void a_day_is_one_of_a_history() {
        LocalDate far = LocalDate.of(999_999, 1, 1);

        assertThat(EventLimits.problems(new ActionCalled(
                        ID, ID, List.of(), "STRIKE", "LISTED", far, null, List.of(far), List.of(), DAY, List.of())))
                .extracting(Problem::field)
                .containsExactly("from", "days[0]");
    }

    /** A component of a kind that the search does not know would have no limit, and the search says so. */
    @ParameterizedTest
    @MethodSource("org.actionledger.events.EventNamesTest#events")
    void nothing_that_an_event_can_hold_is_passed_over(Class<? extends LedgerEvent> type) {
        assertThatCode(() -> EventLimits.problems(Samples.of(type))).doesNotThrowAnyException();
    }

    private static int longest(Class<? extends Record> type, String component) {
        return EventLimits.longest(Stream.of(type.getRecordComponents())
                .filter(one -> one.getName().equals(component))
                .findFirst()
                .orElseThrow());
    }

    private static Source cited(String words) {
        return new Source("Page", null, null, null, words);
    }

    private static MessagePublished message(String headline, String body) {
        return new MessagePublished(ID, ID, headline, body, null, DAY, List.of());
    }

    private static Measure measure(String value) {
        return new Measure("pay", "MONEY", value, null, null, null, null);
    }

    private static WinSecured win(Measure... measures) {
        return new WinSecured(
                ID, ID, null, null, 1, "A win", "In detail", "pay", List.of(measures), "Employer", DAY, List.of());
    }
}
