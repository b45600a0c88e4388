package org.actionledger.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another answer that was considered.
 *
 * @param reading how one would come to it, and why it was not taken
 * @param day the day it would give, where it gives one
 */
public record Alternative(
        Standing standing, Step reading, @Nullable LocalDate day) {

    public enum Standing {
        /** Would follow from other facts than those entered. */
        ON_OTHER_FACTS,
        /** Could be argued; the answer given is the safer one. */
        ARGUABLE,
        /** Safer than the answer given, which rests on thin authority. */
        SAFER,
        /** A common mistake. */
        WRONG
    }
}
