package org.actionledger.law.ballot;

/** How votes are cast. */
public enum VotingMethod {
    POST,
    /** Merchant seamen only. */
    ON_SHIP,
    ELECTRONIC,
    /** In part electronic, in part by post. */
    HYBRID,
    WORKPLACE
}
