package org.actionledger.law.audit;

import org.jspecify.annotations.Nullable;

/**
 * One answer that comes out differently under another book.
 *
 * @param id of what is on record
 * @param question of the ballot, where it is about one
 * @param what the rule, or {@code supported}, or {@code mandate}
 * @param before the answer under the one book; absent where it gives none
 * @param after the answer under the other; absent where it gives none
 */
public record Difference(
        String id,
        @Nullable String question,
        String what,
        @Nullable String before,
        @Nullable String after) {}
