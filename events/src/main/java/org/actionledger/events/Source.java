package org.actionledger.events;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read.
 *
 * @param published EDTF, as far as the source says
 * @param words what was relied on, quoted
 */
@Most(Most.SOURCES)
public record Source(
        @Longest(Longest.TITLE) String title,
        @Nullable String publisher,
        @Nullable String address,
        @Nullable String published,
        @Longest(Longest.LONG_TEXT) @Nullable String words) {}
