package org.actionledger.ballot.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.PublishedShare;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.events.Finding;
import org.actionledger.law.Answer;
import org.actionledger.law.Inputs;
import org.actionledger.law.Outcome;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;
import org.jspecify.annotations.Nullable;

/** Flags percentages in print that are not what the counts give. */
final class PrintedPercentages {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    private final StatuteBook book;
    private final Count count;

    private PrintedPercentages(StatuteBook book, Count count) {
        this.book = book;
        this.count = count;
    }

    static List<Finding> findings(StatuteBook book, Figures figures) {
        PrintedPercentages printed = new PrintedPercentages(book, figures.count());
        List<Finding> findings = new ArrayList<>();
        printed.turnout(figures.published().turnout()).ifPresent(findings::add);
        for (PublishedShare share : figures.published().questions()) {
            figures.count().questions().stream()
                    .filter(votes -> votes.question().equals(share.question()))
                    .findFirst()
                    .ifPresent(votes -> {
                        printed.share(Answer.YES, share.yes(), votes.yes(), votes)
                                .ifPresent(findings::add);
                        printed.share(Answer.NO, share.no(), votes.no(), votes).ifPresent(findings::add);
                    });
        }
        return findings;
    }

    private Optional<Finding> turnout(@Nullable String inPrint) {
        return differing(inPrint, count.votesCast(), count.entitled())
                .map(difference -> RecordedExplanation.finding(
                        null,
                        RecordingRule.PRINTED_TURNOUT.finding(
                                Outcome.WARNING,
                                book,
                                Inputs.of("entitled", count.entitled())
                                        .and("votesCast", count.votesCast())
                                        .and("turnout", inPrint),
                                Step.of("recording.printed-turnout.differs").with("difference", difference))));
    }

    private Optional<Finding> share(
            Answer answer, @Nullable String inPrint, @Nullable Integer part, QuestionCount votes) {
        Integer yes = votes.yes();
        Integer no = votes.no();
        if (yes == null || no == null) {
            return Optional.empty();
        }
        return differing(inPrint, part, yes + no)
                .map(difference -> RecordedExplanation.finding(
                        votes.question(),
                        RecordingRule.PRINTED_SHARE.finding(
                                Outcome.WARNING,
                                book,
                                Inputs.of("yes", yes)
                                        .and("no", no)
                                        .and(answer == Answer.YES ? "printedYes" : "printedNo", inPrint),
                                Step.of("recording.printed-share.differs")
                                        .with("answer", answer)
                                        .with("difference", difference))));
    }

    private static Optional<Step> differing(@Nullable String inPrint, @Nullable Integer part, @Nullable Integer whole) {
        // What is no percentage is refused by EventLimits, with its place; until then there is nothing to compare.
        if (inPrint == null
                || part == null
                || whole == null
                || whole == 0
                || !NUMBER.matcher(inPrint).matches()) {
            return Optional.empty();
        }
        BigDecimal printed = new BigDecimal(inPrint);
        BigDecimal scaled = HUNDRED.multiply(BigDecimal.valueOf(part));
        BigDecimal base = BigDecimal.valueOf(whole);
        // Multiplied out, because the quotient may have no end.
        boolean differs = printed.multiply(base).subtract(scaled).abs().compareTo(TOLERANCE.multiply(base)) > 0;
        if (!differs) {
            return Optional.empty();
        }
        String computed = scaled.divide(base, 2, RoundingMode.HALF_UP).toPlainString();
        boolean rounded =
                scaled.divide(base, printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0;
        return Optional.of(Step.of(rounded ? "recording.printed.rounds-to-it" : "recording.printed.is-another")
                .with("printed", inPrint)
                .with("part", part)
                .with("whole", whole)
                .with("computed", computed));
    }
}
