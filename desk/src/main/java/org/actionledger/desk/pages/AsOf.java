package org.actionledger.desk.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
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
        List<String> parts = new ArrayList<>();
        if (dayAsked) {
            parts.add("on=" + day);
        }
        if (known != null) {
            parts.add("known=" + known);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
