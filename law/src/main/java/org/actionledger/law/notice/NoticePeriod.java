package org.actionledger.law.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.actionledger.law.Alternative;
import org.actionledger.law.Alternative.Standing;
import org.actionledger.law.Deadline;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Outcome;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.Statutory.Period;

/** Notice of so many whole days before action, where how many turns on the day the employer received it. */
record NoticePeriod(Rule rule, Statutory<Days> days) {

    /** @param agreed how few are enough where the employer agrees; the same where no agreement counts */
    record Days(int full, int agreed) {

        int needed(boolean agreedShorter) {
            return agreedShorter ? agreed : full;
        }

        String inWords() {
            return full == agreed
                    ? full + " days"
                    : "%d days, or %d as agreed with an employer".formatted(full, agreed);
        }
    }

    NoticeOfAction.LatestReceipt latestReceipt(
            StatuteBook book, Jurisdiction jurisdiction, LocalDate firstDayOfAction, boolean agreedShorter) {
        LocalDate latest = latestReceipt(firstDayOfAction, agreedShorter);
        return new NoticeOfAction.LatestReceipt(
                latest,
                Explanation.of(
                                rule,
                                book,
                                Inputs.of("jurisdiction", jurisdiction)
                                        .and("action", firstDayOfAction)
                                        .and("agreedShorter", agreedShorter),
                                sentence(firstDayOfAction, latest, agreedShorter))
                        .turningOn(book, latest)
                        .considering(agreedShorter ? List.of() : withAgreement(firstDayOfAction, latest)));
    }

    Deadline earliestAction(StatuteBook book, Jurisdiction jurisdiction, LocalDate received, boolean agreedShorter) {
        Days then = days.on(received);
        LocalDate earliest = received.plusDays(then.needed(agreedShorter));
        String sentence = "A notice received on %s gives %d days, so action can begin on %s at the earliest.%s"
                .formatted(
                        InWords.day(received),
                        then.needed(agreedShorter),
                        InWords.day(earliest),
                        remarkOnAgreement(then, agreedShorter));
        return new Deadline(
                earliest,
                Explanation.of(
                                rule,
                                book,
                                Inputs.of("jurisdiction", jurisdiction)
                                        .and("received", received)
                                        .and("agreedShorter", agreedShorter),
                                sentence)
                        .turningOn(book, received));
    }

    Finding inTime(StatuteBook book, NoticeGiven notice) {
        LocalDate received = notice.received();
        if (received == null) {
            return Finding.of(
                    Outcome.UNKNOWN,
                    Explanation.of(
                                    rule,
                                    book,
                                    notice.inputs(),
                                    "The day on which this employer received the notice is not recorded.")
                            .turningOn(book, new OpeningDay.Unknown())
                            .lacking(List.of("received")));
        }
        Days then = days.on(received);
        int needed = then.needed(notice.agreedShorter());
        int given =
                Math.toIntExact(ChronoUnit.DAYS.between(received, notice.days().first()));
        String sentence = "The notice was received on %s, %d days before action begins on %s; %d are needed.%s"
                .formatted(
                        InWords.day(received),
                        given,
                        InWords.day(notice.days().first()),
                        needed,
                        remarkOnAgreement(then, notice.agreedShorter()));
        return Finding.of(
                        given >= needed ? Outcome.MET : Outcome.NOT_MET,
                        Explanation.of(rule, book, notice.inputs(), sentence).turningOn(book, received))
                .figure("given", given)
                .figure("needed", needed);
    }

    /**
     * The latest day that is early enough by the period in force on that same day.
     *
     * <p>The period in force on the day of action would be wrong: it would let a notice received under fourteen days' notice pass with ten.
     */
    private LocalDate latestReceipt(LocalDate firstDayOfAction, boolean agreedShorter) {
        return days.periods().reversed().stream()
                .flatMap(period -> latestReceipt(period, firstDayOfAction, agreedShorter).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<LocalDate> latestReceipt(
            Period<Days> period, LocalDate firstDayOfAction, boolean agreedShorter) {
        LocalDate earlyEnough = firstDayOfAction.minusDays(period.value().needed(agreedShorter));
        LocalDate latest = earlyEnough.isAfter(period.until()) ? period.until() : earlyEnough;
        return latest.isBefore(period.from()) ? Optional.empty() : Optional.of(latest);
    }

    private String sentence(LocalDate firstDayOfAction, LocalDate latest, boolean agreedShorter) {
        Days then = days.on(latest);
        String counted =
                "An employer that receives the notice on %s must have %d days of it before action begins, so for action on %s that is the last day to receive it."
                        .formatted(InWords.day(latest), then.needed(agreedShorter), InWords.day(firstDayOfAction));
        return counted + remarkOnAgreement(then, agreedShorter);
    }

    private static String remarkOnAgreement(Days then, boolean agreedShorter) {
        return agreedShorter && then.agreed() == then.full()
                ? " An agreement on shorter notice does not count for a notice received then."
                : "";
    }

    private List<Alternative> withAgreement(LocalDate firstDayOfAction, LocalDate latest) {
        LocalDate agreed = latestReceipt(firstDayOfAction, true);
        return agreed.equals(latest)
                ? List.of()
                : List.of(new Alternative(
                        Standing.ON_OTHER_FACTS,
                        "If this employer has agreed to %d days' notice, it may receive it as late as %s."
                                .formatted(days.on(agreed).agreed(), InWords.day(agreed)),
                        agreed));
    }
}
