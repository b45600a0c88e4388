package org.actionledger.desk.dossier;

import java.util.Locale;

/** The same, or that it is not known. */
enum YesNoUnknown {
    YES,
    NO,
    UNKNOWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
