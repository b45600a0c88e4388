package org.actionledger.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * From when a setting counts, as far as whoever runs the ledger knows.
 *
 * @param from the first day of what it reaches; absent while it is not known to be in force
 */
public record Commencement(
        Setting setting, Status status, @Nullable LocalDate from) {

    public Commencement {
        if (from != null && from.isBefore(setting.earliest())) {
            throw new IllegalArgumentException(
                    "%s cannot reach anything before %s".formatted(setting.id(), setting.earliest()));
        }
    }

    /** The figure with this change made to it, if it is made. */
    public <T> Statutory<T> applyTo(Statutory<T> statutory, T changed) {
        return from == null ? statutory : statutory.overriddenFrom(from, changed);
    }

    /** What to say of it in an answer that it could change: nothing where it cannot, or is settled. */
    List<Step> caveat(OpeningDay trigger, LocalDate reviewed) {
        if (status == Status.VERIFIED || !trigger.mayBeOnOrAfter(setting.earliest())) {
            return List.of();
        }
        Step caveat = Step.of(from == null ? "setting.not-in-force" : "setting.in-force-from")
                .with("setting", setting.id())
                .with("provision", setting.provision().citation())
                .with("what", setting.what())
                .with("reviewed", reviewed)
                .with("status", status);
        return List.of(
                from == null
                        ? caveat
                        : caveat.with("reaches", setting.reaches()).with("from", from));
    }

    /** How a version of the book names it: nothing where it is as it is by default. */
    String inVersion() {
        if (from == null && status == Status.UNVERIFIED) {
            return "";
        }
        String doubt = status == Status.UNVERIFIED ? "" : "-" + status.name().toLowerCase(Locale.ROOT);
        return "+" + setting.id() + "-" + (from == null ? "none" : from) + doubt;
    }
}
