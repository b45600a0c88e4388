package org.actionledger.law;

/** What became of one rule on the facts entered. */
public enum Outcome {
    MET,
    NOT_MET,
    NOT_APPLICABLE,
    UNKNOWN,
    /** Decides nothing, but somebody should look. */
    WARNING
}
