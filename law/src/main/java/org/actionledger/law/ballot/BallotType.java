package org.actionledger.law.ballot;

/** What a ballot is for; only a statutory one can give a mandate. */
public enum BallotType {
    STATUTORY,
    INDICATIVE,
    OFFER
}
