package org.actionledger.law.ballot;

import java.util.List;
import org.actionledger.law.Finding;
import org.actionledger.law.StatuteBook;

/** Section 226 of the 1992 Act: half of those entitled voted, most of the votes are Yes, and in some services two fifths of all. */
record ConditionsInBritain() implements ConditionsOfSupport {

    @Override
    public Finding turnout(StatuteBook book, BallotFacts facts) {
        return Turnout.of(book, facts);
    }

    @Override
    public Finding majority(StatuteBook book, BallotFacts facts, QuestionCount question) {
        return Majority.of(Majority.IN_BRITAIN, book, facts, question);
    }

    @Override
    public Finding support(StatuteBook book, BallotFacts facts, QuestionCount question) {
        return SupportThreshold.of(book, facts, question);
    }

    @Override
    public List<Finding> remarks(StatuteBook book, BallotFacts facts, QuestionCount question) {
        return List.of(MajorityOfPapers.of(book, facts, question));
    }
}
