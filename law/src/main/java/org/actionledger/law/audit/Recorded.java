package org.actionledger.law.audit;

import org.actionledger.law.ballot.BallotFacts;
import org.actionledger.law.mandate.MandateDates;
import org.actionledger.law.notice.NoticeGiven;

/** Facts on record of which the law was asked. */
public sealed interface Recorded {

    /** What the record calls it. */
    String id();

    record Ballot(String id, BallotFacts facts) implements Recorded {}

    record Mandate(String id, MandateDates dates) implements Recorded {}

    record Notice(String id, NoticeGiven notice) implements Recorded {}
}
