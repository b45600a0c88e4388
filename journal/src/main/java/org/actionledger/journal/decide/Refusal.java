package org.actionledger.journal.decide;

import org.jspecify.annotations.Nullable;

/**
 * One reason why a command was refused.
 *
 * @param rule stable name that software may rely on, e.g. {@code ballot-is-open}
 * @param reason sentence that a person can act on
 * @param field the part of the command that it is about, where it is about one
 */
public record Refusal(String rule, String reason, @Nullable String field) {

    public static Refusal of(String rule, String reason) {
        return new Refusal(rule, reason, null);
    }

    public static Refusal of(String rule, String reason, String field) {
        return new Refusal(rule, reason, field);
    }

    /** Of what nothing that is recorded may hold, whatever it is about. */
    public static Refusal beyondLimits(String field, String reason) {
        return of("within-limits", field + ": " + reason, field);
    }
}
