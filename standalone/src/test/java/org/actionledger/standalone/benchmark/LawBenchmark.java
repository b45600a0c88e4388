package org.actionledger.standalone.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.ballot.BallotFacts;
import org.actionledger.law.ballot.BallotLaw;
import org.actionledger.law.ballot.BallotType;
import org.actionledger.law.ballot.Count;
import org.actionledger.law.ballot.QuestionCount;

/** A ballot on two questions before the law. */
final class LawBenchmark {

    private static final BallotFacts BALLOT = new BallotFacts(
            Jurisdiction.WALES,
            BallotType.STATUTORY,
            LocalDate.of(2022, 11, 11),
            LocalDate.of(2023, 1, 11),
            Answer.YES,
            true,
            new Count(
                    1000,
                    560,
                    3,
                    List.of(
                            new QuestionCount("STRIKE", 390, 167, null),
                            new QuestionCount("ACTION_SHORT_OF_STRIKE", 500, 50, null))));

    private LawBenchmark() {}

    static Times times(int count) {
        StatuteBook book = StatuteBook.asReviewed();
        Times times = new Times();
        for (int i = 0; i < count; i++) {
            long began = System.nanoTime();
            int questions = BallotLaw.assess(book, BALLOT).questions().size();
            times.add(Duration.ofNanos(System.nanoTime() - began));
            if (questions != 2) {
                throw new IllegalStateException("two questions were put, and " + questions + " were answered");
            }
        }
        return times;
    }
}
