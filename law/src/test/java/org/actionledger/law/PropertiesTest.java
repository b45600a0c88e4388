package org.actionledger.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.law.audit.Recomputation;
import org.actionledger.law.ballot.Aggregation;
import org.actionledger.law.ballot.BallotOnPaper;
import org.actionledger.law.ballot.ConditionsPerBallot;
import org.actionledger.law.ballot.Constituency;
import org.actionledger.law.ballot.QuestionAssessment;
import org.actionledger.law.mandate.MandateDates;
import org.actionledger.law.mandate.MandateTerm;
import org.actionledger.law.mandate.Prohibition;
import org.actionledger.law.notice.NoticeOfAction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of every case, tried on two hundred drawn ones; a failure prints the seed that draws the same again. */
class PropertiesTest {

    private static final int CASES = 200;
    private static final LocalDate EARLIEST = LocalDate.of(2014, 1, 1);

    @Test
    void a_mandate_never_ends_before_the_ballot_day() {
        eachCase(cases -> {
            MandateDates dates = dates(cases);
            assertThat(end(dates)).isAfterOrEqualTo(dates.ballotDay());
        });
    }

    @Test
    void a_later_ballot_day_never_gives_an_earlier_end() {
        eachCase(cases -> {
            MandateDates dates = dates(cases);
            MandateDates later = new MandateDates(
                    dates.jurisdiction(), dates.openedOn(), closed(dates).plusDays(1), null);
            assertThat(end(later)).isAfterOrEqualTo(end(dates));
        });
    }

    @Test
    void months_end_a_day_before_the_same_day_or_on_the_last_that_the_calendar_has() {
        eachCase(cases -> {
            MandateDates dates = dates(cases);
            if (MandateTerm.of(StatuteBook.asReviewed(), dates) instanceof MandateTerm.Ends ends) {
                LocalDate ballotDay = closed(dates);
                LocalDate onwards = ballotDay.plusMonths(ends.lastDay().isAfter(ballotDay.plusMonths(6)) ? 12 : 6);
                boolean sameDay = onwards.getDayOfMonth() == ballotDay.getDayOfMonth();
                assertThat(ends.lastDay()).isEqualTo(sameDay ? onwards.minusDays(1) : onwards);
            }
        });
    }

    @Test
    void a_term_does_not_depend_on_how_members_voted() {
        eachCase(cases -> {
            BallotOnPaper ballot = ballot(cases);
            MandateDates dates = new MandateDates(
                    ballot.facts().jurisdiction(),
                    ballot.facts().openedOn(),
                    ballot.facts().ballotDay(),
                    null);
            MandateTerm mandate = ballot.strike().mandate();
            if (mandate != null) {
                assertThat(mandate).isEqualTo(MandateTerm.of(StatuteBook.asReviewed(), dates));
            }
        });
    }

    @Test
    void one_more_Yes_never_turns_a_pass_into_a_fail() {
        eachCase(cases -> {
            BallotOnPaper ballot = ballot(cases);
            BallotOnPaper oneMore = withVotes(ballot, 1, 0, 0);
            if (ballot.strike().supported() == Answer.YES) {
                assertThat(oneMore.strike().supported()).isEqualTo(Answer.YES);
            }
        });
    }

    @Test
    void one_more_spoiled_paper_never_lowers_turnout() {
        eachCase(cases -> {
            BallotOnPaper ballot = ballot(cases);
            Finding turnout = turnout(ballot);
            if (turnout.outcome() == Outcome.MET) {
                assertThat(turnout(withVotes(ballot, 0, 0, 1)).outcome()).isEqualTo(Outcome.MET);
            }
        });
    }

    @Test
    void the_votes_it_was_short_are_just_enough() {
        eachCase(cases -> {
            BallotOnPaper ballot = ballot(cases);
            QuestionAssessment strike = ballot.strike();
            if (strike.supported() == Answer.NO) {
                int needed = Math.max(
                        orNone(strike.votesShort().turnout()),
                        Math.max(
                                orNone(strike.votesShort().support()),
                                orNone(strike.votesShort().majority())));
                assertThat(needed).isPositive();
                assertThat(withVotes(ballot, needed, 0, 0).strike().supported()).isEqualTo(Answer.YES);
                assertThat(withVotes(ballot, needed - 1, 0, 0).strike().supported())
                        .isEqualTo(Answer.NO);
            }
        });
    }

    @Test
    void knowing_less_never_turns_a_no_into_a_yes() {
        eachCase(cases -> {
            BallotOnPaper ballot = ballot(cases);
            Answer supported = ballot.strike().supported();
            assertThat(ballot.opened((LocalDate) null).strike().supported()).isIn(supported, Answer.UNKNOWN);
            assertThat(ballot.importantPublicServices(Answer.UNKNOWN).strike().supported())
                    .isIn(supported, Answer.UNKNOWN);
            assertThat(ballot.devolvedWelshAuthority(null)
                            .opened((LocalDate) null)
                            .strike()
                            .supported())
                    .isNotEqualTo(supported == Answer.NO ? Answer.YES : null);
        });
    }

    @Test
    void a_notice_received_in_time_is_in_time_for_any_later_action() {
        eachCase(cases -> {
            Jurisdiction jurisdiction = oneOf(cases, Jurisdiction.values());
            LocalDate action = EARLIEST.plusDays(cases.nextInt(5000));
            boolean agreed = cases.nextBoolean();
            LocalDate latest = latestNotice(jurisdiction, action, agreed);
            assertThat(latest).isBetween(action.minusDays(21), action.minusDays(7));
            assertThat(latestNotice(jurisdiction, action.plusDays(1), agreed)).isAfterOrEqualTo(latest);
            assertThat(latestNotice(jurisdiction, action, true))
                    .isAfterOrEqualTo(latestNotice(jurisdiction, action, false));
        });
    }

    @Test
    void a_mandate_is_never_shorter_for_days_that_a_court_disregards() {
        eachCase(cases -> {
            MandateDates dates = dates(cases);
            LocalDate from = closed(dates).plusDays(cases.nextInt(60) - 20);
            Prohibition one = new Prohibition(from, from.plusDays(cases.nextInt(30)), null, null, Answer.YES);
            Prohibition longer =
                    new Prohibition(one.from(), one.until().plusDays(cases.nextInt(30)), null, null, Answer.YES);
            assertThat(end(with(dates, one))).isBetween(end(dates), end(with(dates, longer)));
            assertThat(end(with(dates, one, longer))).isEqualTo(end(with(dates, longer)));
        });
    }

    @Test
    void where_each_of_several_ballots_carries_they_would_carry_as_one() {
        eachCase(cases -> {
            BallotOnPaper ballot = ballot(cases);
            List<Constituency> several = Stream.generate(
                            () -> ballot(cases).facts().count())
                    .limit(3)
                    .map(count -> new Constituency("one of three", count))
                    .toList();
            if (supported(ballot, Aggregation.DISAGGREGATED, several).equals(Set.of(Answer.YES))) {
                assertThat(supported(ballot, Aggregation.AGGREGATED, several)).containsExactly(Answer.YES);
            }
        });
    }

    @Test
    void every_end_of_a_mandate_follows_again_from_its_explanation() {
        eachCase(cases -> {
            MandateDates dates = dates(cases);
            assertThat(Recomputation.day(
                            MandateTerm.of(StatuteBook.asReviewed(), dates).explanation()))
                    .contains(end(dates));
        });
    }

    @Test
    void every_book_is_found_again_by_its_version() {
        eachCase(cases -> {
            Setting setting = oneOf(cases, Setting.values());
            LocalDate from = cases.nextBoolean() ? null : setting.earliest().plusDays(cases.nextInt(2000));
            StatuteBook book = StatuteBook.asReviewed().with(setting, oneOf(cases, Status.values()), from);
            assertThat(StatuteBook.ofVersion(book.version())).isEqualTo(book);
        });
    }

    private static MandateDates with(MandateDates dates, Prohibition... prohibitions) {
        return new MandateDates(dates.jurisdiction(), dates.openedOn(), dates.ballotDay(), null, List.of(prohibitions));
    }

    private static Set<Answer> supported(
            BallotOnPaper ballot, Aggregation aggregation, List<Constituency> constituencies) {
        return ConditionsPerBallot.assess(ballot.book(), ballot.facts(), aggregation, constituencies).stream()
                .map(one -> one.assessment().questions().getFirst().supported())
                .collect(Collectors.toSet());
    }

    private static void eachCase(Consumer<Random> property) {
        long start = System.nanoTime();
        for (int i = 0; i < CASES; i++) {
            long seed = start + i;
            try {
                property.accept(new Random(seed));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + "L: " + e.getMessage(), e);
            }
        }
    }

    private static MandateDates dates(Random cases) {
        LocalDate openedOn = EARLIEST.plusDays(cases.nextInt(5000));
        return new MandateDates(
                oneOf(cases, Jurisdiction.values()), openedOn, openedOn.plusDays(cases.nextInt(70)), null);
    }

    private static BallotOnPaper ballot(Random cases) {
        MandateDates dates = dates(cases);
        int entitled = 1 + cases.nextInt(60);
        int votesCast = cases.nextInt(entitled + 1);
        int yes = cases.nextInt(votesCast + 1);
        int no = cases.nextInt(votesCast - yes + 1);
        return BallotOnPaper.in(dates.jurisdiction())
                .opened(dates.openedOn())
                .closed(dates.ballotDay())
                .importantPublicServices(oneOf(cases, Answer.YES, Answer.NO))
                .devolvedWelshAuthority(dates.jurisdiction() == Jurisdiction.WALES && cases.nextBoolean())
                .count(entitled, votesCast, votesCast - yes - no)
                .strike(yes, no);
    }

    private static BallotOnPaper withVotes(BallotOnPaper ballot, int moreYes, int moreNo, int moreSpoiled) {
        var count = ballot.facts().count();
        var strike = count.questions().getFirst();
        return BallotOnPaper.in(ballot.facts().jurisdiction())
                .opened(ballot.facts().openedOn())
                .closed(ballot.facts().ballotDay())
                .importantPublicServices(ballot.facts().importantPublicServices())
                .devolvedWelshAuthority(ballot.facts().devolvedWelshAuthority())
                .count(
                        count.entitled(),
                        orNone(count.votesCast()) + moreYes + moreNo + moreSpoiled,
                        orNone(count.spoiled()) + moreSpoiled)
                .strike(orNone(strike.yes()) + moreYes, orNone(strike.no()) + moreNo);
    }

    private static Finding turnout(BallotOnPaper ballot) {
        return ballot.assessed().findings().getFirst();
    }

    private static LocalDate end(MandateDates dates) {
        return switch (MandateTerm.of(StatuteBook.asReviewed(), dates)) {
            case MandateTerm.Ends ends -> ends.lastDay();
            case MandateTerm.MustStart mustStart -> mustStart.startBy();
            case MandateTerm.Unknown unknown -> throw new AssertionError(unknown);
            case MandateTerm.AgreementNotAllowed notAllowed -> throw new AssertionError(notAllowed);
        };
    }

    private static LocalDate closed(MandateDates dates) {
        return Objects.requireNonNull(dates.ballotDay());
    }

    private static LocalDate latestNotice(Jurisdiction jurisdiction, LocalDate action, boolean agreed) {
        return NoticeOfAction.latestReceipt(StatuteBook.asReviewed(), jurisdiction, action, agreed)
                .day();
    }

    private static int orNone(@Nullable Integer figure) {
        return figure == null ? 0 : figure;
    }

    @SafeVarargs
    private static <T> T oneOf(Random cases, T... choices) {
        return choices[cases.nextInt(choices.length)];
    }
}
