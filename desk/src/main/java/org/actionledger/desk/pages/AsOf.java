package org.actionledger.desk.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.actionledger.projections.fold.AsOn;
import org.jspecify.annotations.Nullable;

/**
 * The day and the instant that a page is told for.
 *
 * @param day the day asked for, or today
 * @param dayAsked false where it is just today
 */
public record AsOf(
        LocalDate day, boolean dayAsked, @Nullable Instant known) {

    public boolean asked() {
        return dayAsked || known != null;
    }

    /** As a form's field holds it. */
    public @Nullable LocalDateTime knownInLondon() {
        return known == null ? null : LocalDateTime.ofInstant(known, AsOn.LONDON);
    }

    /** Carries both from page to page. */
    public String query() {
        String further = furtherQuery();
        return further.isEmpty() ? "" : "?" + further.substring(1);
    }

    /** The same behind what is asked already. */
    public String furtherQuery() {
        return (dayAsked ? "&on=" + day : "") + (known == null ? "" : "&known=" + known);
    }

    /** Carries the day alone: what was known of all campaigns is not for everybody. */
    public String dayQuery() {
        return dayAsked ? "?on=" + day : "";
    }
}
