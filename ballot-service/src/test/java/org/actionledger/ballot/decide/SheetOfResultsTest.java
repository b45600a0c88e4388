package org.actionledger.ballot.decide;

import static org.actionledger.ballot.decide.Ballots.ANNOUNCED;
import static org.actionledger.ballot.decide.Ballots.BALLOT;
import static org.actionledger.ballot.decide.Ballots.BY_EMPLOYER;
import static org.actionledger.ballot.decide.Ballots.CLOSED;
import static org.actionledger.ballot.decide.Ballots.ON_HOLD;
import static org.actionledger.ballot.decide.Ballots.OPENED;
import static org.actionledger.ballot.decide.Ballots.STRIKE;
import static org.actionledger.ballot.decide.Ballots.counted;
import static org.actionledger.ballot.decide.Ballots.declare;
import static org.actionledger.ballot.decide.Ballots.given;
import static org.actionledger.ballot.decide.Ballots.votes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.actionledger.ballot.decide.BallotCommand.DeclareResult;
import org.actionledger.ballot.decide.BallotCommand.DeclareResults;
import org.actionledger.ballot.decide.BallotCommand.Line;
import org.actionledger.ballot.result.Figures;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.EventJson;
import org.actionledger.events.Most;
import org.actionledger.events.When;
import org.actionledger.journal.RecordLimits;
import org.actionledger.journal.decide.Refusal;
import org.actionledger.law.Answer;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.ballot.BallotType;
import org.junit.jupiter.api.Test;

class SheetOfResultsTest {

    private static final Figures CARRIED = counted(1000, 600, 0, votes(STRIKE, 400, 200));
    private static final Figures LOST = counted(1000, 499, 0, votes(STRIKE, 400, 99));

    @Test
    void each_line_is_a_result() {
        given(BY_EMPLOYER, OPENED, CLOSED)
                .when(sheet(declare("Powys", CARRIED), declare("Gwynedd", LOST)))
                .thenEvents(events -> assertThat(events)
                        .extracting(SheetOfResultsTest::constituency, SheetOfResultsTest::carried)
                        .containsExactly(tuple("Powys", "YES"), tuple("Gwynedd", "NO")));
    }

    @Test
    void a_line_says_the_same_as_the_result_alone() {
        given(BY_EMPLOYER).when(declare("Powys", CARRIED)).thenEvents(alone -> given(BY_EMPLOYER)
                .when(sheet(declare("Powys", CARRIED)))
                .then(alone));
    }

    @Test
    void a_constituency_has_one_line() {
        given(BY_EMPLOYER)
                .when(sheet(declare("Powys", CARRIED), declare("Gwynedd", LOST), declare("Powys", LOST)))
                .thenRefused(
                        Refusal.of("constituency-declares-once", "line 2 is of the same one", "line 4, constituency"));
    }

    @Test
    void every_reason_is_given_with_its_line_and_with_what_could_not_be_read() {
        Refusal unreadable = Refusal.of("cell-is-readable", "\"12x\" is no whole number", "line 2, STRIKE.yes");
        DeclareResult undated = new DeclareResult(BALLOT, "Conwy", null, CARRIED, When.on("16/01/2023"), List.of());
        DeclareResults sheet = sheet(
                declare("Powys", counted(1000, null, null)),
                declare("Gwynedd", counted(-1, null, null)),
                undated,
                declare("", CARRIED),
                declare("", CARRIED));
        given(BY_EMPLOYER)
                .when(new DeclareResults(BALLOT, sheet.lines(), List.of(unreadable)))
                .thenRefused(
                        "cell-is-readable",
                        "count-is-of-people",
                        "within-limits",
                        "within-limits",
                        "within-limits",
                        "within-limits");
    }

    @Test
    void what_is_recorded_already_is_not_recorded_again() {
        given(BY_EMPLOYER).when(declare("Powys", CARRIED)).thenEvents(recorded -> given(
                        BY_EMPLOYER, recorded.getFirst())
                .when(sheet(declare("Gwynedd", LOST), declare("Powys", CARRIED)))
                .thenRefused(Refusal.of(
                        "constituency-declares-once",
                        "these figures are recorded for Powys already",
                        "line 3, constituency")));
    }

    @Test
    void a_ballot_that_did_not_open_has_none() {
        given(BY_EMPLOYER, ON_HOLD).when(sheet(declare("Powys", CARRIED))).thenRefused("ballot-is-not-on-hold");
        given().when(sheet(declare("Powys", CARRIED))).thenRefused("ballot-is-announced");
    }

    @Test
    void a_ballot_of_everybody_has_no_lines_by_employer() {
        given(ANNOUNCED).when(sheet(declare("Powys", CARRIED))).thenRefused("constituency-is-of-the-ballot");
    }

    @Test
    void as_many_lines_as_a_sheet_may_have_are_not_more_than_one_command_may_record() {
        Figures both = counted(1000, 600, 0, votes(STRIKE, 400, 200), votes(Ballots.ASOS, 500, 100));

        given(BY_EMPLOYER, OPENED, CLOSED)
                .when(sheet(declare("A school with a name as long as any, Port Town", both)))
                .thenEvents(events -> assertThat(EventJson.write(events.getFirst()).length)
                        .isLessThan(RecordLimits.COMMAND_BYTES / 5_000 - 1_000));
    }

    @Test
    void the_result_of_as_many_questions_as_a_ballot_may_ask_fits_an_event() {
        List<String> names = IntStream.range(0, Most.QUESTIONS)
                .mapToObj(number -> "QUESTION_" + "X".repeat(150) + number)
                .toList();
        BallotAnnounced asked = Ballots.announced(Ballots.announce(
                Jurisdiction.WALES,
                BallotType.INDICATIVE,
                names.stream().map(Ballots::question).toList(),
                Answer.NO,
                null));

        given(asked)
                .when(declare(
                        "all",
                        counted(
                                1000,
                                600,
                                0,
                                names.stream()
                                        .map(name -> votes(name, 400, 200))
                                        .toArray(QuestionCount[]::new))))
                .thenEvents(events ->
                        assertThat(EventJson.write(events.getFirst()).length).isLessThan(RecordLimits.EVENT_BYTES / 2));
    }

    /** From line 2 on: the first is the header. */
    private static DeclareResults sheet(DeclareResult... results) {
        return new DeclareResults(
                BALLOT,
                IntStream.range(0, results.length)
                        .mapToObj(row -> new Line(row + 2, results[row]))
                        .toList(),
                List.of());
    }

    private static String constituency(BallotEvent event) {
        return ((ResultDeclared) event).constituency();
    }

    private static String carried(BallotEvent event) {
        return ((ResultDeclared) event).outcomes().getFirst().carried();
    }
}
