package org.actionledger.projections.words;

import java.util.Locale;

/** Whole numbers as they are written: "2,998". */
public final class Counts {

    private Counts() {}

    public static String said(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
