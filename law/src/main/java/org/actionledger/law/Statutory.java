package org.actionledger.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure that Parliament has changed: what it was, and from which day it was something else.
 *
 * <p>Each figure has its own dates, and is asked with the day that decides this figure. Changes made on one day do not reach the same
 * ballots, so nothing here answers for "the law on a day".
 */
public final class Statutory<T> {

    /**
     * A time with one value.
     *
     * @param until the last day of it
     */
    public record Period<T>(LocalDate from, LocalDate until, T value) {}

    private final List<Period<T>> periods;

    private Statutory(List<Period<T>> periods) {
        this.periods = List.copyOf(periods);
    }

    public static <T> Statutory<T> originally(T value) {
        return new Statutory<>(List.of(new Period<>(LocalDate.MIN, LocalDate.MAX, value)));
    }

    public Statutory<T> then(LocalDate from, T value) {
        Period<T> last = periods.getLast();
        if (!from.isAfter(last.from())) {
            throw new IllegalArgumentException(from + " is not after " + last.from());
        }
        return overriddenFrom(from, value);
    }

    /** Whatever there was from that day on gives way. */
    Statutory<T> overriddenFrom(LocalDate day, T value) {
        List<Period<T>> left = new ArrayList<>(
                periods.stream().filter(period -> period.from().isBefore(day)).toList());
        Period<T> last = left.removeLast();
        left.add(new Period<>(last.from(), day.minusDays(1), last.value()));
        left.add(new Period<>(day, LocalDate.MAX, value));
        return new Statutory<>(left);
    }

    public T on(LocalDate trigger) {
        return periods.stream()
                .filter(period -> !period.until().isBefore(trigger))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** The different values there were up to that day and on it, oldest first. */
    public List<T> upTo(LocalDate day) {
        return periods.stream()
                .filter(period -> !period.from().isAfter(day))
                .map(Period::value)
                .distinct()
                .toList();
    }

    /** Oldest first. */
    public List<Period<T>> periods() {
        return periods;
    }
}
