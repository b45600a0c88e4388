package org.actionledger.law.ballot;

/** Whether the votes of several constituencies are counted as one ballot. */
public enum Aggregation {
    /** One ballot: a constituency with a low turnout is carried by the others. */
    AGGREGATED,
    /** A ballot for each: no constituency can carry another. */
    DISAGGREGATED
}
