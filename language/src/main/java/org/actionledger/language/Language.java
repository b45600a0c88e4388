package org.actionledger.language;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** A language that the ledger speaks. */
public enum Language {
    ENGLISH(Locale.UK),
    WELSH(Locale.of("cy", "GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The one that is nearest to what somebody reads: English where neither is. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(WELSH.locale.getLanguage()) ? WELSH : ENGLISH;
    }

    public Locale locale() {
        return locale;
    }

    ULocale ofIcu() {
        return ULocale.forLocale(locale);
    }
}
