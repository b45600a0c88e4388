package org.actionledger.ballot.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.actionledger.ballot.decide.BallotCommand.DeclareResult;
import org.actionledger.ballot.decide.BallotCommand.DeclareResults;
import org.actionledger.ballot.decide.BallotCommand.Line;
import org.actionledger.ballot.result.Figures;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.Published;
import org.actionledger.events.BallotEvent.PublishedShare;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.events.BallotEvent.Stated;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.http.Fault;
import org.actionledger.http.MalformedRequest;
import org.actionledger.journal.decide.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResultSheetTest {

    private static final UUID BALLOT = new UUID(0, 1);

    @Nested
    class A_row {

        @Test
        void is_the_result_of_one_constituency() {
            assertThat(read("""
                    constituency,employer,entitled,votesCast,spoiled,turnout,STRIKE.yes,STRIKE.no,STRIKE.carried,STRIKE.yesPercentage,when,source
                    "Ysgol y Bont, Powys",Powys,40,30,1,75,20,9,yes,69.0,2023-01-16,Scrutineer's return
                    """).lines())
                    .containsExactly(new Line(
                            2,
                            new DeclareResult(
                                    BALLOT,
                                    "Ysgol y Bont, Powys",
                                    "Powys",
                                    new Figures(
                                            new Count(
                                                    40,
                                                    30,
                                                    1,
                                                    List.of(new QuestionCount("STRIKE", 20, 9, null)),
                                                    List.of()),
                                            new Published(
                                                    "75",
                                                    List.of(new PublishedShare("STRIKE", "69.0", null)),
                                                    List.of()),
                                            List.of(new Stated("STRIKE", true))),
                                    When.on("2023-01-16"),
                                    List.of(new Source("Scrutineer's return", null, null, null, null)))));
        }

        @Test
        void tells_what_was_not_published_from_what_is_unknown() {
            Figures figures = read("""
                            constituency,when,entitled,votesCast,turnout,STRIKE.yes,STRIKE.noPercentage
                            Powys,2023,,not published,not published,not published,not published
                            """).lines().getFirst().result().figures();
            assertThat(figures.count())
                    .isEqualTo(new Count(null, null, null, List.of(), List.of("votesCast", "STRIKE.yes")));
            assertThat(figures.published()).isEqualTo(new Published(null, List.of(), List.of("turnout", "STRIKE.no")));
        }

        @Test
        void that_cannot_be_read_is_named_with_all_the_others() {
            DeclareResults read = read("""
                    constituency,when,entitled,STRIKE.yes,STRIKE.carried
                    Powys,2023-01-16,1 000,12x,maybe
                    Gwynedd,2023-01-16,100,60,yes
                    ,,-5,60,yes
                    Ceredigion,2023-01-16
                    """);
            assertThat(read.unreadable())
                    .extracting(Refusal::field)
                    .containsExactly(
                            "line 2, entitled",
                            "line 2, STRIKE.yes",
                            "line 2, STRIKE.carried",
                            "line 4, entitled",
                            "line 5");
        }
    }

    @Nested
    class A_sheet {

        @Test
        void has_columns_that_are_known() {
            assertThatExceptionOfType(MalformedRequest.class)
                    .isThrownBy(() -> read("constituency,votes,entitled,entitled\nPowys,1,2,3\n"))
                    .satisfies(malformed -> assertThat(malformed.faults())
                            .extracting(Fault::field)
                            .containsExactly("votes", "entitled", "when"));
        }

        @Test
        void has_rows() {
            malformed("constituency,when\n", "the sheet has no row below its header");
            malformed("", "the sheet is empty");
        }

        @Test
        void has_no_more_rows_than_are_stored_at_once() {
            assertThat(read("constituency,when\n" + "Powys,2023\n".repeat(5_000))
                            .lines())
                    .hasSize(5_000);
            malformed(
                    "constituency,when\n" + "Powys,2023\n".repeat(5_001),
                    "the sheet has more than 5000 rows: send it in parts");
        }

        @Test
        void has_no_more_columns_than_a_ballot_has_questions_for() {
            StringBuilder header = new StringBuilder("constituency,when");
            for (int i = 0; i < 2_000; i++) {
                header.append(",Q").append(i).append(".yes,Q").append(i).append(".no");
            }
            String row = "\nPowys,2023" + ",1,2".repeat(2_000);

            assertReadShortly(header + row.repeat(1_200));
            malformed(
                    header.substring(0, header.indexOf(",Q100.")) + "\nPowys,2023\n",
                    "the sheet has 202 columns; 129 is the most");
        }

        @Test
        void has_no_cell_that_goes_on_for_ever() {
            assertReadShortly("constituency,when\n" + "a".repeat(10_000_000) + ",2023\n");
            assertReadShortly("constituency,when\n\"" + "a\"\"".repeat(3_000_000));
            assertReadShortly("constituency,when\n" + ",".repeat(10_000_000));
            assertReadShortly("constituency,when," + "z".repeat(10_000_000) + "\nPowys,2023\n");
        }

        @Test
        void that_is_nothing_but_mistakes_names_as_many_as_anybody_mends() {
            String header = "constituency,when,entitled,votesCast,spoiled\n";
            DeclareResults read = read(header + ("Powys,2023,x,y," + "9".repeat(2_000) + "\n").repeat(4_000));

            assertThat(read.unreadable()).hasSize(500);
            assertThat(read.unreadable())
                    .allSatisfy(refusal -> assertThat(refusal.reason()).hasSizeLessThan(200));
        }

        /** Within the thread's own time that looking at it once takes; a wide sheet took a minute. */
        private static void assertReadShortly(String sheet) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

            assertThatExceptionOfType(MalformedRequest.class).isThrownBy(() -> read(sheet));

            assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun))
                    .isLessThan(Duration.ofSeconds(5));
        }

        @Test
        void may_begin_as_spreadsheets_begin_theirs() {
            assertThat(read("\uFEFFconstituency,when\r\nPowys,2023\r\n").lines())
                    .hasSize(1);
        }

        @Test
        void is_text_that_can_be_read() {
            assertThatExceptionOfType(MalformedRequest.class)
                    .isThrownBy(
                            () -> ResultSheet.read(BALLOT, "constituency,when\nYnys Môn,2023\n".getBytes(ISO_8859_1)))
                    .withMessage("is not UTF-8");
            assertThatExceptionOfType(MalformedRequest.class)
                    .isThrownBy(() -> read("constituency,when\n\"Powys,2023\" or so\n"));
        }

        private static void malformed(String sheet, String reason) {
            assertThatExceptionOfType(MalformedRequest.class)
                    .isThrownBy(() -> read(sheet))
                    .withMessage(reason);
        }
    }

    private static DeclareResults read(String sheet) {
        return ResultSheet.read(BALLOT, sheet.getBytes(UTF_8));
    }
}
