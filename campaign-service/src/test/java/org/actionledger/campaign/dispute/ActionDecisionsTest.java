package org.actionledger.campaign.dispute;

import static org.actionledger.campaign.dispute.DisputeDeciderTest.DECLARED;
import static org.actionledger.campaign.dispute.DisputeDeciderTest.DISPUTE;
import static org.actionledger.campaign.dispute.DisputeDeciderTest.SOURCES;
import static org.actionledger.campaign.dispute.DisputeDeciderTest.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.campaign.dispute.ActionCommand.CallAction;
import org.actionledger.campaign.dispute.ActionCommand.CallActionOff;
import org.actionledger.campaign.dispute.ActionCommand.EndAction;
import org.actionledger.campaign.dispute.ActionCommand.Kind;
import org.actionledger.campaign.dispute.ActionCommand.MandateOnRecord;
import org.actionledger.campaign.dispute.ActionCommand.Pattern;
import org.actionledger.campaign.dispute.ActionCommand.StartAction;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.ActionCalledOff;
import org.actionledger.events.DisputeEvent.ActionEnded;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.When;
import org.actionledger.journal.decide.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ActionDecisionsTest {

    static final UUID ACTION = new UUID(2, 1);
    static final UUID MANDATE = new UUID(2, 2);
    static final UUID OTHER_MANDATE = new UUID(2, 3);
    static final UUID OTHER_DISPUTE = new UUID(2, 4);
    static final LocalDate FEBRUARY_1 = LocalDate.of(2023, 2, 1);
    static final LocalDate FEBRUARY_2 = LocalDate.of(2023, 2, 2);
    static final When JANUARY = When.on("2023-01-18");
    static final When STARTED_ON = When.on("2023-02-01");
    static final When ENDED_ON = When.on("2023-11-17");
    static final MandateOnRecord ASOS = new MandateOnRecord(DISPUTE, "ACTION_SHORT_OF_STRIKE");
    static final Map<UUID, MandateOnRecord> ON_RECORD = Map.of(MANDATE, ASOS);
    static final ActionCalled CALLED = called(List.of(MANDATE), "CONTINUOUS", FEBRUARY_1, null, List.of());
    static final StartAction START = new StartAction(new ActionStarted(DISPUTE, ACTION, STARTED_ON, SOURCES));
    static final ActionStarted STARTED = new ActionStarted(DISPUTE, ACTION, STARTED_ON, SOURCES);
    static final EndAction END = new EndAction(new ActionEnded(DISPUTE, ACTION, "members accepted", ENDED_ON, SOURCES));
    static final ActionEnded ENDED = new ActionEnded(DISPUTE, ACTION, "members accepted", ENDED_ON, SOURCES);
    static final CallActionOff CALL_OFF =
            new CallActionOff(new ActionCalledOff(DISPUTE, ACTION, null, ENDED_ON, SOURCES));
    static final ActionCalledOff CALLED_OFF = new ActionCalledOff(DISPUTE, ACTION, null, ENDED_ON, SOURCES);

    @Nested
    class When_members_are_called_to_act {

        @Test
        void they_are_called_under_a_mandate_for_this_kind_of_action() {
            given(DECLARED).when(under(ON_RECORD, MANDATE)).then(CALLED);
        }

        @Test
        void a_call_without_a_mandate_is_recorded_as_it_was() {
            given(DECLARED).when(under(Map.of())).then(called(List.of(), "CONTINUOUS", FEBRUARY_1, null, List.of()));
        }

        @Test
        void the_mandate_must_be_on_record() {
            given(DECLARED)
                    .when(under(ON_RECORD, MANDATE, OTHER_MANDATE))
                    .thenRefused(Refusal.of(
                            "mandate-is-secured",
                            "no mandate is recorded under the id " + OTHER_MANDATE
                                    + ": declare the result that gives it first",
                            "mandates[1]"));
        }

        @Test
        void the_mandate_must_be_of_this_dispute() {
            given(DECLARED)
                    .when(under(Map.of(MANDATE, new MandateOnRecord(OTHER_DISPUTE, "ACTION_SHORT_OF_STRIKE")), MANDATE))
                    .thenRefused("mandate-is-of-this-dispute");
        }

        @Test
        void a_yes_to_a_strike_is_none_to_action_short_of_it() {
            given(DECLARED)
                    .when(under(Map.of(MANDATE, new MandateOnRecord(DISPUTE, "STRIKE")), MANDATE))
                    .thenRefused(Refusal.of(
                            "mandate-is-for-this-action",
                            "members gave this mandate for strike, not for action short of strike",
                            "mandates[0]"));
        }

        @Test
        void no_mandate_is_named_twice() {
            given(DECLARED).when(under(ON_RECORD, MANDATE, MANDATE)).thenRefused("mandates-differ");
        }

        @Test
        void days_may_be_listed() {
            given(DECLARED)
                    .when(on(Pattern.LISTED, null, null, FEBRUARY_1, FEBRUARY_2))
                    .then(called(List.of(MANDATE), "LISTED", null, null, List.of(FEBRUARY_1, FEBRUARY_2)));
        }

        @Test
        void continuous_action_has_no_list_of_days() {
            given(DECLARED)
                    .when(on(Pattern.CONTINUOUS, FEBRUARY_1, null, FEBRUARY_1))
                    .thenRefused("days-fit-the-pattern");
        }

        @Test
        void listed_days_have_no_first_and_last() {
            given(DECLARED)
                    .when(on(Pattern.LISTED, FEBRUARY_1, null, FEBRUARY_1))
                    .thenRefused("days-fit-the-pattern");
            given(DECLARED)
                    .when(on(Pattern.LISTED, null, FEBRUARY_1, FEBRUARY_1))
                    .thenRefused("days-fit-the-pattern");
        }

        @Test
        void the_last_day_may_be_the_first_but_not_before_it() {
            given(DECLARED)
                    .when(on(Pattern.CONTINUOUS, FEBRUARY_1, FEBRUARY_1))
                    .then(called(List.of(MANDATE), "CONTINUOUS", FEBRUARY_1, FEBRUARY_1, List.of()));
            given(DECLARED)
                    .when(on(Pattern.CONTINUOUS, FEBRUARY_2, FEBRUARY_1))
                    .thenRefused("action-ends-after-it-begins");
        }

        @Test
        void no_day_is_listed_twice() {
            given(DECLARED)
                    .when(on(Pattern.LISTED, null, null, FEBRUARY_1, FEBRUARY_1))
                    .thenRefused("days-differ");
        }

        @Test
        void all_that_is_wrong_is_told_at_once() {
            given(DECLARED)
                    .when(new CallAction(
                            new ActionCalled(
                                    DISPUTE,
                                    ACTION,
                                    List.of(MANDATE, OTHER_MANDATE),
                                    Kind.ACTION_SHORT_OF_STRIKE.name(),
                                    Pattern.LISTED.name(),
                                    FEBRUARY_2,
                                    FEBRUARY_1,
                                    List.of(FEBRUARY_1, FEBRUARY_1),
                                    List.of(),
                                    JANUARY,
                                    SOURCES),
                            Map.of(MANDATE, new MandateOnRecord(OTHER_DISPUTE, "STRIKE"))))
                    .thenRefused(
                            "mandate-is-of-this-dispute",
                            "mandate-is-for-this-action",
                            "mandate-is-secured",
                            "days-fit-the-pattern",
                            "action-ends-after-it-begins",
                            "days-differ");
        }
    }

    @Nested
    class While_no_action_is_called {

        @Test
        void none_starts_ends_or_is_called_off() {
            given(DECLARED).when(START).thenRefused("action-is-called");
            given(DECLARED).when(END).thenRefused("action-is-called");
            given(DECLARED).when(CALL_OFF).thenRefused("action-is-called");
        }
    }

    @Nested
    class Once_action_is_called {

        @Test
        void it_starts() {
            given(DECLARED, CALLED).when(START).then(STARTED);
        }

        @Test
        void it_is_called_off() {
            given(DECLARED, CALLED).when(CALL_OFF).then(CALLED_OFF);
        }

        @Test
        void its_end_may_come_into_the_record_before_its_start() {
            given(DECLARED, CALLED).when(END).then(ENDED);
            given(DECLARED, CALLED, ENDED).when(START).then(STARTED);
        }
    }

    @Nested
    class Once_action_has_started {

        @Test
        void it_does_not_start_again() {
            given(DECLARED, CALLED, STARTED).when(START).thenRefused("action-has-not-started");
        }

        @Test
        void it_ends() {
            given(DECLARED, CALLED, STARTED).when(END).then(ENDED);
        }

        @Test
        void the_rest_of_it_is_called_off() {
            given(DECLARED, CALLED, STARTED).when(CALL_OFF).then(CALLED_OFF);
        }
    }

    @Nested
    class Once_action_is_over {

        @Test
        void it_does_not_end_again() {
            given(DECLARED, CALLED, STARTED, ENDED).when(END).thenRefused("action-is-on");
            given(DECLARED, CALLED, ENDED).when(END).thenRefused("action-is-on");
            given(DECLARED, CALLED, ENDED, STARTED).when(END).thenRefused("action-is-on");
            given(DECLARED, CALLED, CALLED_OFF).when(END).thenRefused("action-is-on");
        }

        @Test
        void it_is_not_called_off_again() {
            given(DECLARED, CALLED, STARTED, ENDED).when(CALL_OFF).thenRefused("action-is-on");
            given(DECLARED, CALLED, ENDED).when(CALL_OFF).thenRefused("action-is-on");
            given(DECLARED, CALLED, ENDED, STARTED).when(CALL_OFF).thenRefused("action-is-on");
            given(DECLARED, CALLED, CALLED_OFF).when(CALL_OFF).thenRefused("action-is-on");
        }

        @Test
        void it_does_not_start_twice() {
            given(DECLARED, CALLED, STARTED, ENDED).when(START).thenRefused("action-has-not-started");
            given(DECLARED, CALLED, ENDED, STARTED).when(START).thenRefused("action-has-not-started");
        }

        @Test
        void it_does_not_start_where_it_was_called_off() {
            given(DECLARED, CALLED, CALLED_OFF).when(START).thenRefused("action-is-on");
        }
    }

    private static ActionCalled called(
            List<UUID> mandates,
            String pattern,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<LocalDate> days) {
        return new ActionCalled(
                DISPUTE,
                ACTION,
                mandates,
                "ACTION_SHORT_OF_STRIKE",
                pattern,
                from,
                until,
                days,
                List.of("do not attend meetings after school"),
                JANUARY,
                SOURCES);
    }

    private static CallAction under(Map<UUID, MandateOnRecord> onRecord, UUID... mandates) {
        return call(List.of(mandates), onRecord, Pattern.CONTINUOUS, FEBRUARY_1, null, List.of());
    }

    private static CallAction on(
            Pattern pattern, @Nullable LocalDate from, @Nullable LocalDate until, LocalDate... days) {
        return call(List.of(MANDATE), ON_RECORD, pattern, from, until, List.of(days));
    }

    private static CallAction call(
            List<UUID> mandates,
            Map<UUID, MandateOnRecord> onRecord,
            Pattern pattern,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<LocalDate> days) {
        return new CallAction(
                new ActionCalled(
                        DISPUTE,
                        ACTION,
                        mandates,
                        Kind.ACTION_SHORT_OF_STRIKE.name(),
                        pattern.name(),
                        from,
                        until,
                        days,
                        List.of("do not attend meetings after school"),
                        JANUARY,
                        SOURCES),
                onRecord);
    }
}
