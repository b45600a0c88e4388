package org.actionledger.law;

import java.util.List;

/** Yes, no, or not known because something that decides it was not recorded. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    public static Answer of(boolean known) {
        return known ? YES : NO;
    }

    /** One answer to several possibilities: known only where they all agree. */
    public static Answer toAll(List<Boolean> possibilities) {
        return possibilities.stream().distinct().count() == 1 ? of(possibilities.getFirst()) : UNKNOWN;
    }

    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == UNKNOWN ? UNKNOWN : other;
    }

    public Answer negated() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
