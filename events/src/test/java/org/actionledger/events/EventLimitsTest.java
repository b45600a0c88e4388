package org.actionledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.EventLimits.Problem;
import org.actionledger.events.WinEvent.WinSecured;
import org.junit.jupiter.api.Test;

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
