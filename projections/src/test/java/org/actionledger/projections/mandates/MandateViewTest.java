package org.actionledger.projections.mandates;

import static org.actionledger.projections.NahtCymru.ASOS;
import static org.actionledger.projections.NahtCymru.CAMPAIGN;
import static org.actionledger.projections.NahtCymru.FIRST_BALLOT;
import static org.actionledger.projections.NahtCymru.SECOND_BALLOT;
import static org.actionledger.projections.NahtCymru.STRIKE;
import static org.actionledger.projections.NahtCymru.mandate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.Explanation;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateTerm;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.projections.History;
import org.actionledger.projections.NahtCymru;
import org.actionledger.projections.fold.ReadModel;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MandateViewTest {

    final ReadModel ledger = new NahtCymru().history.folded();

    @Nested
    class On_the_last_day_of_the_first_mandates {

        @Test
        void they_have_one_day_left_and_the_second_ones_are_there_too() {
            assertThat(on("2023-07-10"))
                    .extracting(
                            MandateView::ballot,
                            MandateView::question,
                            MandateView::lastDay,
                            MandateView::state,
                            MandateView::daysLeft)
                    .containsExactlyInAnyOrder(
                            tuple(FIRST_BALLOT, STRIKE, LocalDate.of(2023, 7, 10), MandateState.VALID, 1),
                            tuple(FIRST_BALLOT, ASOS, LocalDate.of(2023, 7, 10), MandateState.EXERCISED, 1),
                            tuple(SECOND_BALLOT, STRIKE, LocalDate.of(2023, 12, 26), MandateState.VALID, 170),
                            tuple(SECOND_BALLOT, ASOS, LocalDate.of(2023, 12, 26), MandateState.VALID, 170));
        }

        @Test
        void the_strike_mandate_shows_that_it_was_never_used() {
            assertThat(one("2023-07-10", mandate(FIRST_BALLOT, STRIKE)).exercised())
                    .isNull();
            assertThat(one("2023-07-10", mandate(FIRST_BALLOT, ASOS)).exercised())
                    .isEqualTo("2023-02-01");
        }

        @Test
        void they_were_read_where_their_result_was() {
            assertThat(on("2023-07-10"))
                    .allSatisfy(mandate -> assertThat(mandate.sources()).containsExactly(NahtCymru.PAGE));
        }

        @Test
        void it_says_why_and_by_when_an_employer_must_have_had_notice() {
            MandateView view = one("2023-07-10", mandate(FIRST_BALLOT, ASOS));

            assertThat(view.lastDayForNotice()).isEqualTo(LocalDate.of(2023, 6, 26));
            assertThat(view.explanation())
                    .extracting(why -> Messages.in(Language.ENGLISH).say(why.steps()))
                    .isEqualTo("six months beginning with 2023-01-11 end with 2023-07-10");
        }
    }

    @Test
    void the_day_after_they_have_ended() {
        assertThat(on("2023-07-11"))
                .filteredOn(view -> view.ballot().equals(FIRST_BALLOT))
                .extracting(MandateView::state, MandateView::daysLeft)
                .containsExactly(tuple(MandateState.ENDED, 0), tuple(MandateState.ENDED, 0));
    }

    @Test
    void a_mandate_is_there_from_its_ballot_day_on_and_not_a_day_earlier() {
        assertThat(on("2023-06-26")).noneMatch(view -> view.ballot().equals(SECOND_BALLOT));
        assertThat(on("2023-06-27")).anyMatch(view -> view.ballot().equals(SECOND_BALLOT));
    }

    @Test
    void the_day_before_action_it_is_valid_and_not_exercised_yet() {
        MandateView view = one("2023-01-31", mandate(FIRST_BALLOT, ASOS));

        assertThat(view.state()).isEqualTo(MandateState.VALID);
        assertThat(view.exercised()).isNull();
    }

    @Test
    void what_the_union_printed_stands_beside_what_was_computed() {
        MandateView view = one("2023-10-01", mandate(SECOND_BALLOT, ASOS));

        assertThat(view.lastDay()).isEqualTo(LocalDate.of(2023, 12, 26));
        assertThat(view.statedLastDay()).isEqualTo("2023-12");
        assertThat(view.statedInWords()).isEqualTo("until Christmas");
    }

    @Nested
    class Where_action_must_begin_by_a_day {

        static final UUID MANDATE = new UUID(8, 1);
        final History history = new History();

        Where_action_must_begin_by_a_day() {
            Explanation why = new Explanation(
                    "rule",
                    "test",
                    Map.of(),
                    List.of(),
                    "nisi/1995/1980/article/117",
                    "uri",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            LocalDate day = LocalDate.of(2022, 11, 7);
            history.add(
                    Streams.mandate(MANDATE),
                    CAMPAIGN,
                    new MandateSecured(
                            MANDATE,
                            CAMPAIGN,
                            new UUID(8, 2),
                            new UUID(8, 3),
                            new UUID(8, 4),
                            STRIKE,
                            "all",
                            null,
                            "NORTHERN_IRELAND",
                            LocalDate.of(2022, 10, 10),
                            new MandateTerm("START_BY", day, why, new MandateTerm.Deadline(day.minusDays(7), why)),
                            new UUID(8, 5),
                            When.on("2022-10-11")));
        }

        @Test
        void it_awaits_its_start_until_that_day_and_has_then_ended() {
            assertThat(state("2022-11-07")).isEqualTo(MandateState.AWAITING_START);
            assertThat(state("2022-11-08")).isEqualTo(MandateState.ENDED);
        }

        @Test
        void begun_in_time_it_does_not_end() {
            exercised("2022-11-07");

            assertThat(state("2022-11-06")).isEqualTo(MandateState.AWAITING_START);
            assertThat(state("2023-11-08")).isEqualTo(MandateState.EXERCISED);
        }

        @Test
        void begun_too_late_it_had_ended() {
            exercised("2022-11-08");

            assertThat(state("2022-11-08")).isEqualTo(MandateState.ENDED);
        }

        @Test
        void set_aside_it_is_so_from_that_day_on() {
            history.add(
                    Streams.mandate(MANDATE),
                    CAMPAIGN,
                    new MandateSetAside(MANDATE, "COURT", "the paper was wrong", When.on("2022-10-20"), List.of()));

            assertThat(state("2022-10-19")).isEqualTo(MandateState.AWAITING_START);
            assertThat(state("2022-10-20")).isEqualTo(MandateState.SET_ASIDE);
        }

        private void exercised(String day) {
            history.add(
                    Streams.mandate(MANDATE), CAMPAIGN, new MandateExercised(MANDATE, new UUID(8, 6), When.on(day)));
        }

        private MandateState state(String day) {
            return MandateView.page(CAMPAIGN.toString(), null, 10, history.folded(), LocalDate.parse(day))
                    .mandates()
                    .getFirst()
                    .state();
        }
    }

    private List<MandateView> on(String day) {
        return MandateView.page(CAMPAIGN.toString(), null, 10, ledger, LocalDate.parse(day))
                .mandates();
    }

    private MandateView one(String day, UUID mandate) {
        return on(day).stream()
                .filter(view -> view.id().equals(mandate))
                .findFirst()
                .orElseThrow();
    }
}
