package org.actionledger.campaign.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.campaign.mandate.MandateCommand.By;
import org.actionledger.campaign.mandate.MandateCommand.ExerciseMandate;
import org.actionledger.campaign.mandate.MandateCommand.SecureMandate;
import org.actionledger.campaign.mandate.MandateCommand.SetMandateAside;
import org.actionledger.campaign.mandate.MandateCommand.StateMandate;
import org.actionledger.events.Explanation;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.events.MandateTerm;
import org.actionledger.events.MandateTerm.Deadline;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.journal.decide.Spec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MandateDeciderTest {

    static final UUID MANDATE = new UUID(0, 1);
    static final UUID CAMPAIGN = new UUID(0, 2);
    static final UUID DISPUTE = new UUID(0, 3);
    static final UUID UNION = new UUID(0, 4);
    static final UUID BALLOT = new UUID(0, 5);
    static final UUID RESULT = new UUID(0, 6);
    static final UUID OTHER_RESULT = new UUID(0, 7);
    static final UUID ACTION = new UUID(0, 8);
    static final LocalDate BALLOT_DAY = LocalDate.of(2023, 1, 11);
    static final MandateTerm TERM = new MandateTerm(
            "LAST_DAY",
            LocalDate.of(2023, 7, 10),
            explanation("mandate-life"),
            new Deadline(LocalDate.of(2023, 6, 25), explanation("notice-of-action")));
    static final List<Source> SOURCES = List.of(new Source("Result", "NAHT", null, "2023-01-16", null));
    static final When DECLARED = When.on("2023-01-16");
    static final MandateSecured SECURED = securedBy(RESULT);
    static final When FEBRUARY_1 = When.on("2023-02-01");
    static final When IN_JULY = new When("2023-07", "expires in July");
    static final StateMandate STATE = new StateMandate(new MandateStated(MANDATE, IN_JULY, SOURCES));
    static final MandateStated STATED = new MandateStated(MANDATE, IN_JULY, SOURCES);
    static final ExerciseMandate EXERCISE = new ExerciseMandate(new MandateExercised(MANDATE, ACTION, FEBRUARY_1));
    static final MandateExercised EXERCISED = new MandateExercised(MANDATE, ACTION, FEBRUARY_1);
    static final SetMandateAside SET_ASIDE = new SetMandateAside(
            new MandateSetAside(MANDATE, By.COURT.name(), "an injunction", When.on("2023-03-01"), SOURCES));
    static final MandateSetAside ASIDE =
            new MandateSetAside(MANDATE, "COURT", "an injunction", When.on("2023-03-01"), SOURCES);

    @Nested
    class Before_it_is_secured {

        @Test
        void a_result_secures_it_with_the_day_that_the_result_says_it_ends() {
            given().when(secure(RESULT)).then(SECURED);
        }

        @Test
        void nothing_can_be_said_of_it() {
            given().when(STATE).thenRefused("mandate-is-secured");
            given().when(EXERCISE).thenRefused("mandate-is-secured");
            given().when(SET_ASIDE).thenRefused("mandate-is-secured");
        }
    }

    @Nested
    class Once_it_is_secured {

        @Test
        void the_same_result_changes_nothing() {
            given(SECURED).when(secure(RESULT)).thenNothing();
        }

        @Test
        void another_result_cannot_secure_it_again() {
            given(SECURED).when(secure(OTHER_RESULT)).thenRefused("mandate-is-new");
        }

        @Test
        void what_the_union_states_of_its_end_is_kept_beside_the_computed_day() {
            given(SECURED).when(STATE).then(STATED);
        }

        @Test
        void the_union_may_state_it_again() {
            given(SECURED, STATED).when(STATE).then(STATED);
        }

        @Test
        void action_exercises_it() {
            given(SECURED).when(EXERCISE).then(EXERCISED);
        }

        @Test
        void a_court_sets_it_aside() {
            given(SECURED).when(SET_ASIDE).then(ASIDE);
        }
    }

    @Nested
    class Once_it_is_exercised {

        @Test
        void more_action_changes_nothing() {
            given(SECURED, EXERCISED)
                    .when(new ExerciseMandate(new MandateExercised(MANDATE, new UUID(0, 9), When.on("2023-03-01"))))
                    .thenNothing();
        }

        @Test
        void it_can_still_be_set_aside() {
            given(SECURED, EXERCISED).when(SET_ASIDE).then(ASIDE);
        }
    }

    @Nested
    class Once_it_is_set_aside {

        @Test
        void it_is_not_set_aside_again() {
            given(SECURED, ASIDE).when(SET_ASIDE).thenRefused("mandate-counts");
            given(SECURED, ASIDE, EXERCISED).when(SET_ASIDE).thenRefused("mandate-counts");
        }

        @Test
        void action_that_was_taken_all_the_same_is_recorded() {
            given(SECURED, ASIDE).when(EXERCISE).then(EXERCISED);
        }

        @Test
        void action_recorded_before_is_not_recorded_again() {
            given(SECURED, EXERCISED, ASIDE).when(EXERCISE).thenNothing();
        }
    }

    private static Explanation explanation(String rule) {
        return new Explanation(
                rule, "1", Map.of(), List.of(), "section", "uri", List.of(), List.of(), List.of(), List.of());
    }

    private static SecureMandate secure(UUID result) {
        return new SecureMandate(securedBy(result));
    }

    private static MandateSecured securedBy(UUID result) {
        return new MandateSecured(
                MANDATE,
                CAMPAIGN,
                DISPUTE,
                UNION,
                BALLOT,
                "STRIKE",
                "all",
                null,
                "WALES",
                BALLOT_DAY,
                TERM,
                result,
                DECLARED);
    }

    private static Spec<MandateCommand, Mandate, MandateEvent> given(MandateEvent... history) {
        return Spec.given(new MandateDecider(), history);
    }
}
