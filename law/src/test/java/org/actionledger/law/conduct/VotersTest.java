package org.actionledger.law.conduct;

import static org.actionledger.law.Answer.NO;
import static org.actionledger.law.Answer.UNKNOWN;
import static org.actionledger.law.Answer.YES;
import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import org.actionledger.law.Answer;
import org.actionledger.law.Finding;
import org.actionledger.law.Outcome;
import org.actionledger.law.StatuteBook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VotersTest {

    static final StatuteBook BOOK = StatuteBook.asReviewed();

    @Nested
    class Those_entitled {

        @ParameterizedTest(name = "everybody called out {0}, nobody else {1}: {2}")
        @CsvSource({
            "YES, YES, MET, had a vote",
            "NO, YES, NOT_MET, expected to call out had no vote",
            "YES, NO, NOT_MET, did not expect to call out",
            "NO, UNKNOWN, NOT_MET, expected to call out had no vote",
            "UNKNOWN, NO, NOT_MET, did not expect to call out",
            "UNKNOWN, YES, UNKNOWN, not recorded"
        })
        void are_all_whom_the_union_will_call_out_and_no_others(
                Answer everybody, Answer nobodyElse, Outcome outcome, String why) {
            Finding finding = Entitlement.of(BOOK, ENGLAND, everybody, nobodyElse);

            assertThat(finding.outcome()).isEqualTo(outcome);
            assertThat(sentence(finding.explanation())).contains(why);
        }

        @Test
        void are_not_known_until_both_sides_are() {
            assertThat(Entitlement.of(BOOK, ENGLAND, UNKNOWN, UNKNOWN)
                            .explanation()
                            .missing())
                    .containsExactly("everybodyCalledOut", "nobodyElse");
            assertThat(Entitlement.of(BOOK, ENGLAND, YES, UNKNOWN).explanation().missing())
                    .containsExactly("nobodyElse");
            assertThat(Entitlement.of(BOOK, NORTHERN_IRELAND, NO, UNKNOWN).explanation())
                    .satisfies(why -> assertThat(why.missing()).isEmpty())
                    .satisfies(why -> assertThat(why.rule().id()).isEqualTo("ni.entitlement"));
        }
    }

    @Nested
    class A_member_who_is_called_out {

        @ParameterizedTest(name = "member {0}, expected {1}, had a vote {2}: {3}")
        @CsvSource({
            "YES, YES, NO, NOT_MET",
            "YES, YES, YES, MET",
            "NO, YES, NO, MET",
            "YES, NO, NO, MET",
            "UNKNOWN, YES, NO, UNKNOWN",
            "UNKNOWN, YES, YES, MET",
            "YES, YES, UNKNOWN, UNKNOWN"
        })
        void should_have_had_a_vote(Answer member, Answer expected, Answer hadVote, Outcome outcome) {
            assertThat(MemberDeniedVote.of(BOOK, new Member(ENGLAND, member, expected, hadVote))
                            .outcome())
                    .isEqualTo(outcome);
        }

        @Test
        void costs_the_action_its_support_where_there_was_none() {
            Finding denied = MemberDeniedVote.of(BOOK, new Member(NORTHERN_IRELAND, YES, YES, NO));
            Finding unknown = MemberDeniedVote.of(BOOK, new Member(ENGLAND, UNKNOWN, YES, UNKNOWN));

            assertThat(sentence(denied.explanation())).contains("costs the action its support");
            assertThat(denied.explanation().missing()).isEmpty();
            assertThat(denied.rule().id()).isEqualTo("ni.member-denied-vote");
            assertThat(unknown.explanation().missing()).containsExactly("memberAtBallot", "hadVote");
        }
    }

    @Nested
    class A_small_accident {

        @ParameterizedTest
        @EnumSource(
                value = Failure.In.class,
                names = {"ENTITLEMENT", "VOTING_BY_POST", "VOTING_AT_SEA"})
        void over_who_votes_and_by_what_way_is_disregarded(Failure.In in) {
            assertThat(disregarded(in, YES, YES).outcome()).isEqualTo(Outcome.MET);
            assertThat(disregarded(in, NO, YES).outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(disregarded(in, YES, NO).outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(disregarded(in, UNKNOWN, YES).outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(disregarded(in, UNKNOWN, UNKNOWN).explanation().missing())
                    .containsExactly("accidental", "unlikelyToAffectResult");
            assertThat(disregarded(in, NO, UNKNOWN).explanation().missing()).isEmpty();
            assertThat(sentence(disregarded(in, NO, YES).explanation())).contains("no accident");
        }

        @ParameterizedTest
        @EnumSource(
                value = Failure.In.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"ENTITLEMENT", "VOTING_BY_POST", "VOTING_AT_SEA"})
        void in_a_notice_the_paper_or_the_result_is_not(Failure.In in) {
            assertThat(disregarded(in, YES, YES).outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(sentence(disregarded(in, UNKNOWN, UNKNOWN).explanation()))
                    .startsWith("The rule on small accidents does not cover");
        }

        @ParameterizedTest(name = "accidental {0}, could affect {1}: {2}")
        @CsvSource({
            "YES, NO, MET",
            "YES, YES, NOT_MET",
            "NO, NO, NOT_MET",
            "UNKNOWN, NO, UNKNOWN",
            "YES, UNKNOWN, UNKNOWN",
            "UNKNOWN, YES, NOT_MET"
        })
        void in_counting_is_disregarded_only_if_it_could_not_affect_the_result(
                Answer accidental, Answer couldAffect, Outcome outcome) {
            assertThat(CountingErrors.disregarded(BOOK, ENGLAND, accidental, couldAffect)
                            .outcome())
                    .isEqualTo(outcome);
        }

        @Test
        void in_counting_is_explained() {
            assertThat(CountingErrors.disregarded(BOOK, ENGLAND, UNKNOWN, UNKNOWN)
                            .explanation()
                            .missing())
                    .containsExactly("accidental", "couldAffectResult");
            assertThat(CountingErrors.disregarded(BOOK, NORTHERN_IRELAND, NO, UNKNOWN))
                    .satisfies(finding ->
                            assertThat(finding.explanation().missing()).isEmpty())
                    .satisfies(finding ->
                            assertThat(sentence(finding.explanation())).contains("could affect"))
                    .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("ni.counting-errors"));
            assertThat(sentence(
                            CountingErrors.disregarded(BOOK, ENGLAND, YES, NO).explanation()))
                    .contains("could not affect");
        }

        private Finding disregarded(Failure.In in, Answer accidental, Answer unlikely) {
            return SmallAccidentalFailures.disregarded(BOOK, new Failure(ENGLAND, in, accidental, unlikely));
        }
    }

    @Nested
    class Members_of_several_workplaces {

        @ParameterizedTest(name = "several {0}, each affected {1}, one occupation {2}, whole employers {3}: {4}")
        @CsvSource({
            "NO, NO, NO, NO, MET",
            "YES, YES, NO, NO, MET",
            "YES, NO, YES, NO, MET",
            "YES, NO, NO, YES, MET",
            "YES, NO, NO, NO, NOT_MET",
            "YES, UNKNOWN, NO, NO, UNKNOWN",
            "UNKNOWN, NO, NO, NO, UNKNOWN",
            "UNKNOWN, NO, NO, YES, MET"
        })
        void vote_in_one_ballot_on_one_of_three_conditions(
                Answer several, Answer each, Answer occupation, Answer employers, Outcome outcome) {
            assertThat(SeparateWorkplaceBallots.oneForAll(
                                    BOOK, new Workplaces(ENGLAND, several, each, occupation, employers))
                            .outcome())
                    .isEqualTo(outcome);
        }

        @Test
        void are_told_why() {
            assertThat(why(NO, NO, NO, NO)).contains("one workplace");
            assertThat(why(YES, YES, NO, NO)).contains("one of the conditions");
            assertThat(why(YES, NO, NO, NO)).contains("a ballot of its own");
            assertThat(SeparateWorkplaceBallots.oneForAll(
                                    BOOK, new Workplaces(NORTHERN_IRELAND, YES, UNKNOWN, NO, UNKNOWN))
                            .explanation())
                    .satisfies(why -> assertThat(why.missing()).containsExactly("eachAffected", "wholeEmployers"))
                    .satisfies(why -> assertThat(why.rule().id()).isEqualTo("ni.separate-workplace-ballots"));
        }

        private String why(Answer several, Answer each, Answer occupation, Answer employers) {
            Finding finding = SeparateWorkplaceBallots.oneForAll(
                    BOOK, new Workplaces(ENGLAND, several, each, occupation, employers));
            assertThat(finding.explanation().missing()).isEmpty();
            return sentence(finding.explanation());
        }
    }

    @Nested
    class Members_abroad {

        @Test
        void have_their_figures_shown_apart_if_they_voted() {
            assertThat(OverseasMembers.shownApart(BOOK, ENGLAND, YES).required())
                    .isEqualTo(YES);
            assertThat(OverseasMembers.shownApart(BOOK, ENGLAND, NO).required()).isEqualTo(NO);
            assertThat(OverseasMembers.shownApart(BOOK, ENGLAND, UNKNOWN).required())
                    .isEqualTo(UNKNOWN);
            assertThat(OverseasMembers.shownApart(BOOK, ENGLAND, UNKNOWN)
                            .explanation()
                            .missing())
                    .containsExactly("membersAbroadVoted");
            assertThat(OverseasMembers.shownApart(BOOK, ENGLAND, YES)
                            .explanation()
                            .missing())
                    .isEmpty();
        }

        @Test
        void are_no_matter_of_the_law_of_northern_ireland() {
            assertThat(OverseasMembers.shownApart(BOOK, NORTHERN_IRELAND, YES).required())
                    .isEqualTo(NO);
        }
    }
}
