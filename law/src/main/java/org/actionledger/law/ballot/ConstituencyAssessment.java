package org.actionledger.law.ballot;

/** What the law makes of the votes of one constituency, or of all where they are counted as one ballot. */
public record ConstituencyAssessment(String constituency, Assessment assessment) {

    /** The name under which the votes of an aggregated ballot are assessed. */
    public static final String ALL = "all";
}
