package org.actionledger.law.result;

import java.util.Locale;
import org.actionledger.law.Step;

/** One thing that those entitled to vote, and employers, may have to be told of a result. */
public enum ItemOfResult {
    ENTITLED,
    CAST,
    YES,
    NO,
    SPOILED,
    HALF_VOTED,
    TWO_FIFTHS_YES;

    public Step says() {
        return Step.of("item-of-result." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
