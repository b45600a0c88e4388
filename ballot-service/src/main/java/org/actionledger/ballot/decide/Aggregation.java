package org.actionledger.ballot.decide;

/** Whose votes are counted together. */
public enum Aggregation {
    /** Everybody's: one constituency, named {@link #ALL}. */
    AGGREGATED,
    /** Each employer's or workplace's alone. */
    DISAGGREGATED;

    public static final String ALL = "all";
}
