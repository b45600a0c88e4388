package org.actionledger.journal.decide;

import org.jspecify.annotations.Nullable;

/**
 * One reason why a command was refused.
 *
 * @param rule stable name that software may rely on, e.g. {@code ballot-is-open}
 * @param reason sentence that a person can act on
 * @param field the part of the command that it is about, where it is about one
 * @param ofNothing there is no such thing as the command is about
 */
public record Refusal(String rule, String reason, @Nullable String field, boolean ofNothing) {

    public static Refusal of(String rule, String reason) {
        return new Refusal(rule, reason, null, false);
    }

    /** Because there is no such thing as the command is about. */
    public static Refusal ofNothing(String rule, String reason) {
        return new Refusal(rule, reason, null, true);
    }

    public static Refusal of(String rule, String reason, String field) {
        return new Refusal(rule, reason, field, false);
    }

    /** Of what nothing that is recorded may hold, whatever it is about. */
    public static Refusal beyondLimits(String field, String reason) {
        return of("within-limits", field + ": " + reason, field);
    }
}
