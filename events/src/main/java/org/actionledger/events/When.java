package org.actionledger.events;

import org.jspecify.annotations.Nullable;

/**
 * When something happened, as precisely as its source says.
 *
 * @param date ISO 8601-2 (EDTF), e.g. {@code 2023-02-01}, {@code 2022-11}, {@code 2023-10-16/2023-10-22}, {@code 2023-11~}; see {@link Edtf}
 * @param label the source's own words, e.g. "start of the autumn term 2023"
 */
public record When(
        String date, @Longest(Longest.TITLE) @Nullable String label) {

    public static When on(String date) {
        return new When(date, null);
    }
}
