package org.actionledger.law;

import java.time.LocalDate;

/** What a court decided about a rule. */
public record CourtCase(String name, String court, LocalDate decidedOn, String held) {

    /** As one would refer to it. */
    public String citation() {
        return name + ", " + court + ", " + InWords.day(decidedOn);
    }
}
