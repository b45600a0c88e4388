package org.actionledger.law.result;

/** One thing that those entitled to vote, and employers, may have to be told of a result. */
public enum ItemOfResult {
    ENTITLED("how many were entitled to vote"),
    CAST("how many votes were cast"),
    YES("how many voted Yes to each question"),
    NO("how many voted No to each question"),
    SPOILED("how many voting papers were spoiled or otherwise invalid"),
    HALF_VOTED("whether at least half of those entitled voted"),
    TWO_FIFTHS_YES("where the 40 % support rule applies, whether at least 40 % of those entitled voted Yes");

    private final String says;

    ItemOfResult(String says) {
        this.says = says;
    }

    public String says() {
        return says;
    }
}
