package org.actionledger.ballot.decide;

import static org.actionledger.ballot.decide.Ballots.ASOS;
import static org.actionledger.ballot.decide.Ballots.STRIKE;
import static org.actionledger.ballot.decide.Ballots.announce;
import static org.actionledger.ballot.decide.Ballots.counted;
import static org.actionledger.ballot.decide.Ballots.notPublished;
import static org.actionledger.ballot.decide.Ballots.published;
import static org.actionledger.ballot.decide.Ballots.question;
import static org.actionledger.ballot.decide.Ballots.stating;
import static org.actionledger.ballot.decide.Ballots.votes;
import static org.actionledger.ballot.decide.Ballots.with;
import static org.actionledger.ballot.decide.Results.finding;
import static org.actionledger.ballot.decide.Results.lastDayForNotice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.ballot.decide.BallotCommand.AnnounceBallot;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.PublishedShare;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.BallotEvent.Stated;
import org.actionledger.events.Finding;
import org.actionledger.events.MandateTerm;
import org.actionledger.events.When;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.law.Answer;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.ballot.BallotType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of ballots that were held. */
class RealBallotsTest {

    private static final List<BallotEvent.Question> BOTH = List.of(question(STRIKE), question(ASOS));
    private static final AnnounceBallot WELSH_SCHOOLS =
            announce(Jurisdiction.WALES, BallotType.STATUTORY, BOTH, Answer.YES, true);
    private static final AnnounceBallot ENGLISH_TRAINS =
            announce(Jurisdiction.ENGLAND, BallotType.STATUTORY, BOTH, Answer.YES, null);

    @Nested
    class Naht_cymru {

        @Test
        void its_first_ballot_gives_two_mandates_on_the_word_of_the_union() {
            ResultDeclared result = new Told(WELSH_SCHOOLS)
                    .opened("2022-11-11")
                    .closed("2023-01-11")
                    .declared(
                            "2023-01-16",
                            stating(
                                    published(
                                            "55",
                                            new PublishedShare(ASOS, "95", null),
                                            new PublishedShare(STRIKE, "75", null)),
                                    new Stated(STRIKE, true),
                                    new Stated(ASOS, true)));

            assertThat(result.outcomes())
                    .extracting(Outcome::question, Outcome::carried, Outcome::basis, Results::lastDay)
                    .containsExactly(
                            tuple(STRIKE, "YES", "STATED", LocalDate.of(2023, 7, 10)),
                            tuple(ASOS, "YES", "STATED", LocalDate.of(2023, 7, 10)));
            assertThat(lastDayForNotice(result.outcomes().getFirst())).isEqualTo(LocalDate.of(2023, 6, 26));
            assertThat(said(finding(result, STRIKE, "recording.verifiable")))
                    .startsWith("Not verifiable: counts not recorded.");
        }

        @Test
        void its_second_ballot_did_not_publish_its_turnout_and_that_is_not_the_same_as_unknown() {
            ResultDeclared result = new Told(with(WELSH_SCHOOLS, When.on("2023-06-01"), When.on("2023-06-27")))
                    .declared(
                            "2023-06-29~",
                            stating(
                                    notPublished(
                                            published(
                                                    null,
                                                    new PublishedShare(ASOS, "95", null),
                                                    new PublishedShare(STRIKE, "74", null)),
                                            List.of("votesCast"),
                                            List.of("turnout")),
                                    new Stated(STRIKE, true),
                                    new Stated(ASOS, true)));

            assertThat(result.outcomes()).extracting(Results::lastDay).containsOnly(LocalDate.of(2023, 12, 26));
            assertThat(finding(result, ASOS, "recording.verifiable")
                            .explanation()
                            .inputs())
                    .containsEntry("votesCast", "not published")
                    .containsEntry("entitled", "unknown");
        }

        @Test
        void its_vote_on_the_offer_gives_no_mandate() {
            ResultDeclared result = new Told(announce(
                            Jurisdiction.WALES,
                            BallotType.OFFER,
                            List.of(question("ACCEPT_OFFER")),
                            Answer.UNKNOWN,
                            null))
                    .opened("2023-10-16")
                    .closed("2023-10-22")
                    .declared(
                            "2023-11",
                            stating(
                                    published(null, new PublishedShare("ACCEPT_OFFER", "74", null)),
                                    new Stated("ACCEPT_OFFER", true)));

            assertThat(result.outcomes()).containsExactly(new Outcome("ACCEPT_OFFER", "YES", "STATED", null));
        }
    }

    @Nested
    class Rmt_at_govia_thameslink {

        private final ResultDeclared result = new Told(ENGLISH_TRAINS)
                .opened("2022-04-26")
                .closed("2022-05-24")
                .declared(
                        "2022-05-24",
                        counted(2327, 1198, 5, votes(STRIKE, 926, 267), new QuestionCount(ASOS, 1056, 136, 1)));

        @Test
        void the_strike_fails_for_want_of_five_votes() {
            assertThat(result.outcomes().get(0)).isEqualTo(new Outcome(STRIKE, "NO", "COUNTED", null));
            assertThat(finding(result, STRIKE, "gb.support-threshold").outcome())
                    .isEqualTo("NOT_MET");
            assertThat(said(finding(result, STRIKE, "gb.support-threshold"))).contains("926", "931");
        }

        @Test
        void action_short_of_it_passes() {
            assertThat(result.outcomes().get(1))
                    .extracting(Outcome::question, Outcome::carried, Outcome::basis, Results::lastDay)
                    .containsExactly(ASOS, "YES", "COUNTED", LocalDate.of(2022, 11, 23));
        }
    }

    @Nested
    class A_return_of_a_scrutineer {

        @Test
        void that_does_not_add_up_is_recorded_as_it_was_returned() {
            ResultDeclared result = new Told(announce(
                            Jurisdiction.ENGLAND, BallotType.STATUTORY, List.of(question(STRIKE)), Answer.NO, null))
                    .opened("2022-11-11")
                    .closed("2023-01-11")
                    .declared("2023-01-16", counted(12_000, 7_905, 44, votes(STRIKE, 4_289, 3_624)));

            assertThat(finding(result, STRIKE, "count.reconciles").outcome()).isEqualTo("WARNING");
            assertThat(result.outcomes().getFirst().carried()).isEqualTo("YES");
        }
    }

    @Nested
    class In_northern_ireland {

        @Test
        void a_mandate_has_a_day_by_which_action_starts() {
            ResultDeclared result = new Told(
                            announce(Jurisdiction.NORTHERN_IRELAND, BallotType.STATUTORY, BOTH, Answer.NO, null))
                    .opened("2022-09-01")
                    .closed("2022-10-06")
                    .declared("2022-10-06", counted(1000, 300, 0, votes(STRIKE, 200, 100)));
            assertThat(result.outcomes().getFirst().term())
                    .extracting(MandateTerm::kind, MandateTerm::day)
                    .containsExactly("START_BY", LocalDate.of(2022, 11, 2));
        }
    }

    private static String said(Finding finding) {
        return Messages.in(Language.ENGLISH).say(finding.explanation().steps());
    }
}
