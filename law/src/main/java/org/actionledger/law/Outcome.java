package org.actionledger.law;

/** What became of one rule on the facts entered. */
public enum Outcome {
    MET,
    NOT_MET,
    NOT_APPLICABLE,
    UNKNOWN,
    /** Decides nothing, but somebody should look. */
    WARNING;

    /** Where a rule asks one thing that is so, is not so, or is not known. */
    public static Outcome of(Answer met) {
        return switch (met) {
            case YES -> MET;
            case NO -> NOT_MET;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
