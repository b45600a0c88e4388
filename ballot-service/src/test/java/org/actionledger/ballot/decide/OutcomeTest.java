package org.actionledger.ballot.decide;

import static org.actionledger.ballot.decide.Ballots.ASOS;
import static org.actionledger.ballot.decide.Ballots.STRIKE;
import static org.actionledger.ballot.decide.Ballots.announce;
import static org.actionledger.ballot.decide.Ballots.counted;
import static org.actionledger.ballot.decide.Ballots.published;
import static org.actionledger.ballot.decide.Ballots.question;
import static org.actionledger.ballot.decide.Ballots.stating;
import static org.actionledger.ballot.decide.Ballots.votes;
import static org.actionledger.ballot.decide.Ballots.with;
import static org.actionledger.ballot.decide.Results.finding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionledger.ballot.decide.BallotCommand.AnnounceBallot;
import org.actionledger.ballot.result.Figures;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.PublishedShare;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.BallotEvent.Stated;
import org.actionledger.events.Finding;
import org.actionledger.events.When;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.law.Answer;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.ballot.BallotType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of a question, and what it rests on. */
class OutcomeTest {

    private static final List<BallotEvent.Question> BOTH = List.of(question(STRIKE), question(ASOS));
    private static final AnnounceBallot WELSH_SCHOOLS =
            announce(Jurisdiction.WALES, BallotType.STATUTORY, BOTH, Answer.YES, true);

    @Nested
    class Figures_that_do_not_add_up {

        @Test
        void are_flagged_where_more_voted_than_were_entitled() {
            ResultDeclared result = closedBallot(counted(500, 501, 0, votes(STRIKE, 400, 101)));
            assertThat(finding(result, null, "count.papers-returned").outcome()).isEqualTo("WARNING");
        }

        @Test
        void are_flagged_where_a_percentage_in_print_is_more_than_a_tenth_of_a_point_off() {
            Figures off = inPrint("60.2", "66.5", "33.5");
            ResultDeclared result = closedBallot(off);
            assertThat(said(finding(result, null, "recording.printed-turnout")))
                    .isEqualTo("The turnout in print is 60.2, but 600 of 1000 is 60.00.");
            assertThat(result.findings())
                    .filteredOn(finding -> finding.explanation().rule().equals("recording.printed-share"))
                    .hasSize(2);
        }

        @Test
        void are_not_flagged_where_it_is_a_tenth_of_a_point_off_or_less() {
            ResultDeclared result = closedBallot(inPrint("60.1", "66.7", "33.3"));
            assertThat(result.findings())
                    .extracting(finding -> finding.explanation().rule())
                    .doesNotContain("recording.printed-turnout", "recording.printed-share");
        }

        @Test
        void are_said_to_be_rounded_where_they_are() {
            assertThat(said(finding(closedBallot(inPrint("60", "67", null)), STRIKE, "recording.printed-share")))
                    .isEqualTo("The share of Yes in print is 67, but 400 of 600 is 66.67, which rounds to it.");
        }

        private Figures inPrint(String turnout, String yes, @Nullable String no) {
            Figures counts = counted(1000, 600, 0, votes(STRIKE, 400, 200));
            return new Figures(
                    counts.count(),
                    published(turnout, new PublishedShare(STRIKE, yes, no)).published(),
                    List.of());
        }
    }

    @Nested
    class What_the_union_says {

        @Test
        void gives_way_to_counts_that_say_otherwise() {
            ResultDeclared result =
                    closedBallot(stating(counted(1000, 499, 0, votes(STRIKE, 499, 0)), new Stated(STRIKE, true)));
            assertThat(result.outcomes().getFirst()).isEqualTo(new Outcome(STRIKE, "NO", "COUNTED", null));
            assertThat(finding(result, STRIKE, "recording.stated-outcome").outcome())
                    .isEqualTo("WARNING");
        }

        @Test
        void stands_where_the_law_cannot_tell_whether_the_services_are_important() {
            ResultDeclared result = new Told(announce(
                            Jurisdiction.ENGLAND,
                            BallotType.STATUTORY,
                            List.of(question(STRIKE)),
                            Answer.UNKNOWN,
                            null))
                    .opened("2022-11-11")
                    .closed("2023-01-11")
                    .declared(
                            "2023-01-16",
                            stating(counted(1000, 560, 0, votes(STRIKE, 390, 170)), new Stated(STRIKE, true)));
            assertThat(result.outcomes().getFirst().basis()).isEqualTo("STATED");
            assertThat(said(finding(result, STRIKE, "recording.verifiable")))
                    .isEqualTo(
                            "Not verifiable: not recorded is importantPublicServices. The outcome is what the union says.");
        }

        @Test
        void is_missed_where_percentages_are_all_there_is() {
            assertThat(closedBallot(published("55", new PublishedShare(STRIKE, "75", "25")))
                            .outcomes())
                    .contains(new Outcome(STRIKE, "UNKNOWN", "UNDECIDED", null));
        }
    }

    @Nested
    class Days {

        @Test
        void that_are_missing_leave_the_term_open_and_are_named() {
            ResultDeclared result = new Told(WELSH_SCHOOLS)
                    .opened("2022-11-11")
                    .closed("2023-01")
                    .declared("2023-01-16", counted(1000, 600, 0, votes(STRIKE, 400, 200)));
            assertThat(result.outcomes().getFirst()).isEqualTo(new Outcome(STRIKE, "YES", "COUNTED", null));
            assertThat(finding(result, STRIKE, "gb.mandate-term").outcome()).isEqualTo("UNKNOWN");
        }

        @Test
        void that_were_announced_do_not_stand_in_for_others_that_were_recorded() {
            ResultDeclared result = new Told(with(WELSH_SCHOOLS, When.on("2022-11-11"), When.on("2023-01-11")))
                    .closed("2023-02")
                    .declared("2023-03-01", counted(1000, 600, 0, votes(STRIKE, 400, 200)));
            assertThat(result.outcomes().getFirst().term()).isNull();
        }

        @Test
        void that_cannot_all_be_right_are_flagged() {
            ResultDeclared result = new Told(WELSH_SCHOOLS)
                    .closed("2023-01-11")
                    .declared("2023-01-10", counted(1000, 600, 0, votes(STRIKE, 400, 200)));
            assertThat(finding(result, null, "recording.order-of-days").outcome())
                    .isEqualTo("WARNING");
            ResultDeclared onTheDay = new Told(WELSH_SCHOOLS)
                    .closed("2023-01-11")
                    .declared("2023-01-11", counted(1000, 600, 0, votes(STRIKE, 400, 200)));
            assertThat(onTheDay.findings())
                    .extracting(finding -> finding.explanation().rule())
                    .doesNotContain("recording.order-of-days");
        }
    }

    @Nested
    class Ballots_without_legal_force {

        @Test
        void go_by_most_of_the_votes() {
            assertThat(onAnOffer(501, 499).outcomes())
                    .containsExactly(new Outcome("ACCEPT_OFFER", "YES", "COUNTED", null));
            assertThat(onAnOffer(500, 500).outcomes())
                    .containsExactly(new Outcome("ACCEPT_OFFER", "NO", "COUNTED", null));
        }

        @Test
        void give_no_mandate_even_where_they_sound_members_out_on_a_strike() {
            ResultDeclared result = new Told(announce(Jurisdiction.WALES, BallotType.INDICATIVE, BOTH, Answer.NO, null))
                    .opened("2022-09-21")
                    .closed("2022-10-14")
                    .declared("2022-10-18", counted(1000, 840, 0, votes(STRIKE, 540, 300), votes(ASOS, 760, 80)));
            assertThat(result.outcomes()).allSatisfy(outcome -> {
                assertThat(outcome.carried()).isEqualTo("YES");
                assertThat(outcome.term()).isNull();
            });
        }

        private ResultDeclared onAnOffer(int yes, int no) {
            return new Told(announce(
                            Jurisdiction.WALES,
                            BallotType.OFFER,
                            List.of(question("ACCEPT_OFFER")),
                            Answer.UNKNOWN,
                            null))
                    .declared("2023-11", counted(null, null, null, votes("ACCEPT_OFFER", yes, no)));
        }
    }

    private static ResultDeclared closedBallot(Figures figures) {
        return new Told(announce(Jurisdiction.ENGLAND, BallotType.STATUTORY, BOTH, Answer.NO, null))
                .opened("2022-11-11")
                .closed("2023-01-11")
                .declared("2023-01-16", figures);
    }

    private static String said(Finding finding) {
        return Messages.in(Language.ENGLISH).say(finding.explanation().steps());
    }
}
