package org.actionledger.law.mandate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.actionledger.law.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a court, or an undertaking given to it, kept a union from calling action, and which it asks not to count.
 *
 * @param from the first whole day of it
 * @param until the last whole day of it
 * @param applied the day the union asked the court to disregard it
 * @param determined the day the court decided
 * @param disregarded whether the court so ordered
 */
public record Prohibition(
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate applied,
        @Nullable LocalDate determined,
        Answer disregarded) {

    /** Days that do not count, first and last among them. */
    record Stretch(LocalDate from, LocalDate until) {

        int days() {
            return Math.toIntExact(ChronoUnit.DAYS.between(from, until) + 1);
        }
    }

    public Prohibition {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a prohibition from %s cannot end on %s".formatted(from, until));
        }
        if (applied != null && determined != null && determined.isBefore(applied)) {
            throw new IllegalArgumentException(
                    "an application of %s cannot be determined on %s".formatted(applied, determined));
        }
    }

    /** What has to be known before days can be counted. */
    List<String> missing() {
        if (disregarded == Answer.UNKNOWN) {
            return List.of("disregarded");
        }
        return applied != null && determined == null ? List.of("determined") : List.of();
    }

    Optional<Stretch> underTheOrder() {
        return disregarded == Answer.YES ? Optional.of(new Stretch(from, until)) : Optional.empty();
    }

    /**
     * The time in which the court had the application before it, which never counts.
     *
     * @param bothEnds whether the days of the application and of the decision are part of it
     */
    Optional<Stretch> beforeTheCourt(boolean bothEnds) {
        if (applied == null || determined == null) {
            return Optional.empty();
        }
        Stretch stretch =
                bothEnds ? new Stretch(applied, determined) : new Stretch(applied.plusDays(1), determined.minusDays(1));
        return stretch.until().isBefore(stretch.from()) ? Optional.empty() : Optional.of(stretch);
    }

    /** As an input of an explanation, from which it can be read again. */
    static String written(List<Prohibition> prohibitions) {
        return prohibitions.stream()
                .map(each -> "%s/%s/%s/%s/%s"
                        .formatted(each.from, each.until, each.applied, each.determined, each.disregarded))
                .collect(Collectors.joining(" "));
    }

    public static List<Prohibition> read(String written) {
        return Arrays.stream(written.split(" "))
                .filter(each -> !each.isBlank())
                .map(each -> each.split("/"))
                .map(part -> new Prohibition(
                        LocalDate.parse(part[0]),
                        LocalDate.parse(part[1]),
                        day(part[2]),
                        day(part[3]),
                        Answer.valueOf(part[4])))
                .toList();
    }

    private static @Nullable LocalDate day(String written) {
        return written.equals("null") ? null : LocalDate.parse(written);
    }
}
