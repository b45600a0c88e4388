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
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Outcome;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.Statutory.Period;
import org.actionledger.law.Step;

/** Notice of so many whole days before action, where how many turns on the day the employer received it. */
record NoticePeriod(Rule rule, Statutory<Days> days) {

    /** @param agreed how few are enough where the employer agrees; the same where no agreement counts */
    record Days(int full, int agreed) {

        int needed(boolean agreedShorter) {
            return agreedShorter ? agreed : full;
        }

        Step says() {
            return full == agreed
                    ? Step.of("notice-period.says").with("days", full)
                    : Step.of("notice-period.says-or-agreed").with("days", full).with("agreed", agreed);
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
                                counted(firstDayOfAction, latest, agreedShorter))
                        .turningOn(book, latest)
                        .considering(agreedShorter ? List.of() : withAgreement(firstDayOfAction, latest)));
    }

    Deadline earliestAction(StatuteBook book, Jurisdiction jurisdiction, LocalDate received, boolean agreedShorter) {
        Days then = days.on(received);
        LocalDate earliest = received.plusDays(then.needed(agreedShorter));
        Step counted = Step.of("notice-period.earliest-action")
                .with("received", received)
                .with("days", then.needed(agreedShorter))
                .with("earliest", earliest);
        return new Deadline(
                earliest,
                Explanation.of(
                                rule,
                                book,
                                Inputs.of("jurisdiction", jurisdiction)
                                        .and("received", received)
                                        .and("agreedShorter", agreedShorter),
                                withRemark(counted, then, agreedShorter))
                        .turningOn(book, received));
    }

    Finding inTime(StatuteBook book, NoticeGiven notice) {
        LocalDate received = notice.received();
        if (received == null) {
            return Finding.of(
                    Outcome.UNKNOWN,
                    Explanation.of(rule, book, notice.inputs(), Step.of("notice-period.receipt-not-recorded"))
                            .turningOn(book, new OpeningDay.Unknown())
                            .lacking(List.of("received")));
        }
        Days then = days.on(received);
        int needed = then.needed(notice.agreedShorter());
        int given =
                Math.toIntExact(ChronoUnit.DAYS.between(received, notice.days().first()));
        Step counted = Step.of("notice-period.given")
                .with("received", received)
                .with("given", given)
                .with("begins", notice.days().first())
                .with("needed", needed);
        return Finding.of(
                        given >= needed ? Outcome.MET : Outcome.NOT_MET,
                        Explanation.of(rule, book, notice.inputs(), withRemark(counted, then, notice.agreedShorter()))
                                .turningOn(book, received))
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

    private List<Step> counted(LocalDate firstDayOfAction, LocalDate latest, boolean agreedShorter) {
        Days then = days.on(latest);
        Step counted = Step.of("notice-period.latest-receipt")
                .with("latest", latest)
                .with("days", then.needed(agreedShorter))
                .with("begins", firstDayOfAction);
        return withRemark(counted, then, agreedShorter);
    }

    private static List<Step> withRemark(Step counted, Days then, boolean agreedShorter) {
        return agreedShorter && then.agreed() == then.full()
                ? List.of(counted, Step.of("notice-period.agreement-does-not-count"))
                : List.of(counted);
    }

    private List<Alternative> withAgreement(LocalDate firstDayOfAction, LocalDate latest) {
        LocalDate agreed = latestReceipt(firstDayOfAction, true);
        return agreed.equals(latest)
                ? List.of()
                : List.of(new Alternative(
                        Standing.ON_OTHER_FACTS,
                        Step.of("notice-period.if-agreed")
                                .with("days", days.on(agreed).agreed())
                                .with("agreed", agreed),
                        agreed));
    }
}
