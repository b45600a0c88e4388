package org.actionledger.law.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;
import org.actionledger.law.mandate.ActionUnderMandate;
import org.actionledger.law.mandate.MandateDates;
import org.actionledger.law.notice.NoticeGiven;
import org.actionledger.law.notice.NoticeOfAction;
import org.jspecify.annotations.Nullable;

/**
 * Days of action that somebody has in mind, held against the mandate and the notices of one employer before anybody is called out.
 *
 * @param days of action, in any order
 * @param notices that this employer has received under this mandate
 * @param begun the first day of action that there was under this mandate already, which is enough where it only has to begin in time
 */
public record PlannedDays(
        MandateDates mandate,
        List<LocalDate> days,
        List<NoticeGiven> notices,
        @Nullable LocalDate begun) {

    static final Rule COVERED_BY_NOTICE = Rule.ofGreatBritain("gb.covered-by-notice", Provision.ofAct1992("234A", ""));

    static final Rule COVERED_BY_NOTICE_IN_NORTHERN_IRELAND =
            Rule.ofNorthernIreland("ni.covered-by-notice", Provision.ofNorthernIrelandOrder1995("118", ""));

    /** What is found of one day. */
    public record Checked(LocalDate day, List<Finding> findings) {

        public Checked {
            findings = List.copyOf(findings);
        }
    }

    public PlannedDays {
        days = days.stream().sorted().distinct().toList();
        notices = List.copyOf(notices);
    }

    /** Under a mandate that has not been used. */
    public PlannedDays(MandateDates mandate, List<LocalDate> days, List<NoticeGiven> notices) {
        this(mandate, days, notices, null);
    }

    /** Every day with what is found of it, earliest first. */
    public List<Checked> check(StatuteBook book) {
        return days.stream()
                .map(day -> new Checked(
                        day, List.of(ActionUnderMandate.on(book, mandate, begins(), day), notice(book, day))))
                .toList();
    }

    private LocalDate begins() {
        LocalDate first = days.getFirst();
        return begun != null && begun.isBefore(first) ? begun : first;
    }

    private Finding notice(StatuteBook book, LocalDate day) {
        List<NoticeGiven> naming =
                notices.stream().filter(notice -> notice.days().include(day)).toList();
        List<Outcome> outcomes =
                naming.stream().map(notice -> inTime(book, notice)).toList();
        Outcome best = Stream.of(Outcome.MET, Outcome.UNKNOWN)
                .filter(outcomes::contains)
                .findFirst()
                .orElse(Outcome.NOT_MET);
        Step step =
                switch (best) {
                    case MET -> Step.of("covered-by-notice.in-time");
                    case UNKNOWN -> Step.of("covered-by-notice.in-time-not-known");
                    case NOT_MET, NOT_APPLICABLE, WARNING ->
                        naming.isEmpty()
                                ? Step.of("covered-by-notice.not-named")
                                : Step.of("covered-by-notice.not-in-time");
                };
        return Finding.of(
                best,
                Explanation.of(
                                mandate.jurisdiction().lawOf(COVERED_BY_NOTICE, COVERED_BY_NOTICE_IN_NORTHERN_IRELAND),
                                book,
                                Inputs.of("jurisdiction", mandate.jurisdiction())
                                        .and("day", day),
                                step.with("day", day))
                        .turningOn(book, day));
    }

    private static Outcome inTime(StatuteBook book, NoticeGiven notice) {
        List<Outcome> outcomes = NoticeOfAction.check(book, notice).stream()
                .map(Finding::outcome)
                .toList();
        if (outcomes.contains(Outcome.NOT_MET)) {
            return Outcome.NOT_MET;
        }
        return outcomes.contains(Outcome.UNKNOWN) ? Outcome.UNKNOWN : Outcome.MET;
    }
}
