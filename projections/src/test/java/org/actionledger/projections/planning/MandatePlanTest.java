package org.actionledger.projections.planning;

import static org.actionledger.projections.NahtCymru.SECOND_BALLOT;
import static org.actionledger.projections.NahtCymru.STRIKE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateTerm;
import org.actionledger.events.When;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.law.StatuteBook;
import org.actionledger.projections.NahtCymru;
import org.actionledger.projections.mandates.Mandate;
import org.actionledger.projections.mandates.MandateState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MandatePlanTest {

    private static final LocalDate SUMMER = LocalDate.of(2023, 7, 10);

    final Mandate mandate = new NahtCymru()
            .history
            .folded()
            .rows(Mandate.class)
            .find(
                    NahtCymru.CAMPAIGN.toString(),
                    NahtCymru.mandate(SECOND_BALLOT, STRIKE).toString())
            .orElseThrow();

    @Nested
    class Of_a_mandate_that_ends_on_26_December_2023 {

        @Test
        void the_days_are_planned_back_from_the_first_day_that_it_does_not_cover() {
            MandatePlan.Days days = days(plan(mandate, null, SUMMER));

            assertThat(days.lastDayForNotice()).isEqualTo("2023-12-12");
            assertThat(days.lastDayToOpen()).isEqualTo("2023-11-14");
            assertThat(days.lastDayForBallotNotice()).isEqualTo("2023-11-07");
            assertThat(days.lastDayForSamplePaper()).isEqualTo("2023-11-11");
        }

        @Test
        void a_ballot_that_opens_on_the_last_day_leaves_no_gap_and_a_day_later_leaves_one() {
            assertThat(days(plan(mandate, LocalDate.of(2023, 11, 14), SUMMER)).uncoveredDays())
                    .isZero();
            assertThat(days(plan(mandate, LocalDate.of(2023, 11, 15), SUMMER)).uncoveredDays())
                    .isEqualTo(1);
        }

        @Test
        void without_a_day_chosen_it_opens_on_the_last_one_or_today_where_that_is_past() {
            assertThat(days(plan(mandate, null, SUMMER)).opens()).isEqualTo("2023-11-14");
            MandatePlan.Days late = days(plan(mandate, null, LocalDate.of(2023, 11, 24)));
            assertThat(late.opens()).isEqualTo("2023-11-24");
            assertThat(late.uncoveredDays()).isEqualTo(10);
        }

        @Test
        void every_day_says_why() {
            assertThat(days(plan(mandate, null, SUMMER)).explanations())
                    .containsOnlyKeys(
                            "lastDayForNotice",
                            "lastDayToOpen",
                            "lastDayForBallotNotice",
                            "lastDayForSamplePaper",
                            "uncoveredDays")
                    .allSatisfy(
                            (_, why) -> assertThat(Messages.in(Language.ENGLISH).say(why.steps()))
                                    .isNotBlank());
        }
    }

    @Nested
    class There_is_nothing_to_plan_back_from {

        @Test
        void where_the_last_day_is_not_known() {
            assertThat(plan(with(null, null, null), null, SUMMER).noPlan())
                    .isEqualTo("The last day of this mandate is not known.");
        }

        @Test
        void where_the_mandate_was_set_aside() {
            MandateSetAside setAside = new MandateSetAside(
                    mandate.fact().mandate(), "COURT", "notice was late", When.on("2023-07-01"), List.of());
            assertThat(plan(with(mandate.fact().term(), null, setAside), null, SUMMER)
                            .state())
                    .isEqualTo(MandateState.SET_ASIDE);
            assertThat(plan(with(mandate.fact().term(), null, setAside), null, SUMMER)
                            .days())
                    .isNull();
        }

        @Test
        void where_action_only_had_to_begin_in_time_and_did() {
            assertThat(days(plan(with(startBy(), null, null), null, SUMMER)).lastDayForNotice())
                    .isEqualTo("2023-12-12");
            MandateExercised begun =
                    new MandateExercised(mandate.fact().mandate(), new UUID(0, 9), When.on("2023-07-05"));
            assertThat(plan(with(startBy(), begun, null), null, SUMMER).noPlan())
                    .isEqualTo("Action under this mandate began in time, and it has no last day.");
        }
    }

    private static MandatePlan plan(Mandate of, @Nullable LocalDate opens, LocalDate today) {
        return MandatePlan.of(
                of, new BallotSchedule(28, 1, opens), today, StatuteBook.asReviewed(), Messages.in(Language.ENGLISH));
    }

    private static MandatePlan.Days days(MandatePlan plan) {
        return Objects.requireNonNull(plan.days());
    }

    private MandateTerm startBy() {
        MandateTerm term = Objects.requireNonNull(mandate.fact().term());
        return new MandateTerm("START_BY", term.day(), term.explanation(), term.notice());
    }

    private Mandate with(
            @Nullable MandateTerm term, @Nullable MandateExercised exercised, @Nullable MandateSetAside setAside) {
        MandateSecured fact = mandate.fact();
        return new Mandate(
                mandate.secured()
                        .of(new MandateSecured(
                                fact.mandate(),
                                fact.campaign(),
                                fact.dispute(),
                                fact.union(),
                                fact.ballot(),
                                fact.question(),
                                fact.constituency(),
                                fact.employer(),
                                fact.jurisdiction(),
                                fact.ballotDay(),
                                term,
                                fact.result(),
                                fact.declared())),
                exercised == null ? null : mandate.secured().of(exercised),
                setAside == null ? null : mandate.secured().of(setAside));
    }
}
