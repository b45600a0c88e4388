package org.actionledger.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.actionledger.law.ballot.Assessment;
import org.actionledger.law.ballot.BallotFacts;
import org.actionledger.law.ballot.BallotLaw;
import org.actionledger.law.ballot.BallotType;
import org.actionledger.law.ballot.Count;
import org.actionledger.law.ballot.QuestionAssessment;
import org.actionledger.law.ballot.QuestionCount;
import org.actionledger.law.mandate.MandateTerm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Ballots of which every figure was printed.
 *
 * <p>Where the opening day was not, no mandate can be dated; the one at the depots has no date at all, so that even a turnout that is too
 * low decides nothing.
 */
class CompleteBallotsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "complete-ballots.csv", numLinesToSkip = 1)
    void comes_out_as_its_figures_say(
            String ballot,
            Jurisdiction jurisdiction,
            BallotType type,
            String question,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate ballotDay,
            Answer importantPublicServices,
            int entitled,
            int votesCast,
            int spoiled,
            int yes,
            int no,
            Answer supported,
            BigDecimal turnout,
            BigDecimal yesOfValid,
            BigDecimal yesOfEntitled,
            int supportShort,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate published) {
        Assessment assessment = BallotLaw.assess(
                StatuteBook.asReviewed(),
                new BallotFacts(
                        jurisdiction,
                        type,
                        openedOn,
                        ballotDay,
                        importantPublicServices,
                        null,
                        new Count(entitled, votesCast, spoiled, List.of(new QuestionCount(question, yes, no, null)))));
        QuestionAssessment answer = assessment.questions().getFirst();

        assertThat(answer.supported()).isEqualTo(supported);
        assertThat(answer.mandate() instanceof MandateTerm.Ends ends ? ends.lastDay() : null)
                .isEqualTo(lastDay);
        assertThat(published == null ? lastDay : published).isEqualTo(lastDay);
        assertThat(answer.votesShort().support()).isEqualTo(supportShort);
        assertThat(finding(answer.findings(), "count.reconciles").outcome()).isEqualTo(Outcome.MET);
        if (type == BallotType.STATUTORY) {
            assertThat(share(finding(assessment.findings(), "gb.turnout"), "votesCast", "entitled"))
                    .isEqualTo(turnout);
            Finding majority = finding(answer.findings(), "gb.majority");
            assertThat(percent(figure(majority, "yes"), figure(majority, "yes") + figure(majority, "no")))
                    .isEqualTo(yesOfValid);
            assertThat(percent(figure(majority, "yes"), entitled)).isEqualTo(yesOfEntitled);
        }
    }

    private static Finding finding(List<Finding> findings, String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal share(Finding finding, String part, String whole) {
        return percent(figure(finding, part), figure(finding, whole));
    }

    private static int figure(Finding finding, String name) {
        return Objects.requireNonNull(finding.figures().get(name));
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
