package org.actionledger.desk.dossier;

import java.util.Locale;

/** What somebody who knows it says. */
enum YesNo {
    YES,
    NO;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
