package org.actionledger.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something enacted comes into force, as far as whoever runs the ledger knows.
 *
 * @param what what it does, to end the sentence "Section 68 ..."
 * @param openedFrom first opening day of the ballots that it reaches; absent while it is not known to be in force
 */
public record Commencement(
        String name,
        String what,
        Provision provision,
        Status status,
        @Nullable LocalDate openedFrom) {

    /** Nothing can have come into force for ballots opened before the Act was passed. */
    static final LocalDate ROYAL_ASSENT_2025 = LocalDate.of(2025, 12, 18);

    public enum Status {
        VERIFIED,
        UNVERIFIED,
        CONTESTED
    }

    public Commencement {
        if (openedFrom != null && openedFrom.isBefore(ROYAL_ASSENT_2025)) {
            throw new IllegalArgumentException(name + " cannot reach ballots opened before " + ROYAL_ASSENT_2025);
        }
    }

    /** The figure with this change made to it, if it is made. */
    public <T> Statutory<T> applyTo(Statutory<T> statutory, T changed) {
        return openedFrom == null ? statutory : statutory.then(openedFrom, changed);
    }

    /** What to say of it in an answer that it could change: nothing where it cannot, or is settled. */
    public List<String> caveat(OpeningDay opening, LocalDate reviewed) {
        if (status == Status.VERIFIED || !opening.mayBeOnOrAfter(ROYAL_ASSENT_2025)) {
            return List.of();
        }
        String taken = openedFrom == null
                ? "is taken as not in force"
                : "is taken as reaching ballots opened on or after " + InWords.day(openedFrom);
        return List.of(name + ": " + provision.name() + ", which " + what + ", " + taken
                + ". This was last reviewed on " + InWords.day(reviewed) + " and is " + InWords.lower(status)
                + "; another date could change this answer.");
    }
}
