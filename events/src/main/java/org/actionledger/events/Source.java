package org.actionledger.events;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read.
 *
 * @param published EDTF, as far as the source says
 * @param words what was relied on, quoted
 */
public record Source(
        String title,
        @Nullable String publisher,
        @Nullable String address,
        @Nullable String published,
        @Nullable String words) {}
