package org.actionledger.law.ballot;

import java.util.List;
import org.actionledger.law.Finding;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;

/** What a body of law asks of the figures before a ballot supports action. */
sealed interface ConditionsOfSupport permits ConditionsInBritain, ConditionsInNorthernIreland {

    static ConditionsOfSupport in(Jurisdiction jurisdiction) {
        return jurisdiction.lawOf(new ConditionsInBritain(), new ConditionsInNorthernIreland());
    }

    Finding turnout(StatuteBook book, BallotFacts facts);

    Finding majority(StatuteBook book, BallotFacts facts, QuestionCount question);

    Finding support(StatuteBook book, BallotFacts facts, QuestionCount question);

    /** What decides nothing, but an official should see. */
    List<Finding> remarks(StatuteBook book, BallotFacts facts, QuestionCount question);
}
