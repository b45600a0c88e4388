package org.actionledger.projections.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.actionledger.events.Edtf;
import org.actionledger.events.When;
import org.actionledger.language.Messages;
import org.actionledger.projections.ballots.BallotState;
import org.actionledger.projections.ballots.BallotView;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.mandates.MandateView;
import org.actionledger.projections.status.CampaignStatus.NextDate;
import org.actionledger.projections.status.CampaignStatus.NextStepView;
import org.actionledger.projections.wins.PromiseState;
import org.actionledger.projections.wins.WinView;
import org.jspecify.annotations.Nullable;

/** What comes next, by the last day that it may be. What is open-ended is no date to note. */
record NextDates(
        LocalDate on,
        List<MandateView> mandates,
        List<BallotView> ballots,
        List<NextStepView> steps,
        List<WinView> wins,
        Messages messages) {

    List<NextDate> sorted() {
        List<NextDate> next = new ArrayList<>();
        add(next, MandateView::lastDay, "next.last-day");
        add(next, MandateView::startBy, "next.start-by");
        add(next, MandateView::lastDayForNotice, "next.last-day-for-notice");
        for (BallotView ballot : ballots) {
            if (ballot.state() == BallotState.ANNOUNCED) {
                add(next, ballot.opens(), messages.say("next.ballot-opens", Map.of("ballot", ballot.title())));
            }
            if (ballot.state() == BallotState.ANNOUNCED || ballot.state() == BallotState.OPEN) {
                add(next, ballot.closes(), messages.say("next.ballot-closes", Map.of("ballot", ballot.title())));
            }
        }
        steps.stream()
                .filter(step -> step.state().equals("PLANNED"))
                .forEach(step -> add(next, step.when(), step.what()));
        wins.stream()
                .flatMap(win -> win.promises().stream())
                .filter(promise ->
                        promise.state() == PromiseState.OPEN || promise.state() == PromiseState.PART_DELIVERED)
                .forEach(promise -> add(
                        next,
                        promise.due(),
                        messages.say("next.promise-due", Map.of("owedBy", promise.owedBy(), "what", promise.what()))));
        return next.stream()
                .sorted(Comparator.comparing(
                                (NextDate date) -> Edtf.parse(date.date()).latest())
                        .thenComparing(NextDate::what))
                .toList();
    }

    /** One line for each day, however many mandates share it. */
    private void add(List<NextDate> next, Function<MandateView, @Nullable LocalDate> date, String key) {
        Map<LocalDate, Set<String>> questions = new LinkedHashMap<>();
        for (MandateView mandate : mandates) {
            LocalDate day = date.apply(mandate);
            if (day != null) {
                questions.computeIfAbsent(day, _ -> new LinkedHashSet<>()).add(messages.word(mandate.question()));
            }
        }
        questions.forEach((day, asked) -> add(
                next,
                When.on(day.toString()),
                messages.say(key, Map.of("questions", String.join(messages.say("next.and-for"), asked)))));
    }

    private void add(List<NextDate> next, @Nullable When when, String what) {
        if (when != null
                && !AsOn.passed(when, on)
                && !Edtf.parse(when.date()).latest().equals(LocalDate.MAX)) {
            next.add(new NextDate(when.date(), messages.dates().said(when), what));
        }
    }
}
