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
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.Edtf;
import org.actionledger.events.When;
import org.actionledger.language.Messages;
import org.actionledger.projections.ballots.Ballot;
import org.actionledger.projections.ballots.BallotState;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.GroupCount;
import org.actionledger.projections.mandates.MandateGroup;
import org.actionledger.projections.status.CampaignStatus.NextDate;
import org.actionledger.projections.status.CampaignStatus.NextStepView;
import org.actionledger.projections.wins.PromiseState;
import org.actionledger.projections.wins.WinView;
import org.jspecify.annotations.Nullable;

/** What comes next, by the last day that it may be. What is open-ended is no date to note. */
record NextDates(
        LocalDate on,
        List<GroupCount<MandateGroup>> mandates,
        List<Ballot> ballots,
        List<NextStepView> steps,
        List<WinView> wins,
        Messages messages) {

    List<NextDate> sorted() {
        List<NextDate> next = new ArrayList<>();
        add(next, dates -> dates.mustStartBy() ? null : dates.day(), "next.last-day");
        add(next, dates -> dates.mustStartBy() ? dates.day() : null, "next.start-by");
        add(next, MandateGroup::notice, "next.last-day-for-notice");
        for (Ballot ballot : ballots) {
            BallotState state = BallotState.on(on, ballot.group());
            BallotAnnounced fact = ballot.fact();
            if (state == BallotState.ANNOUNCED) {
                add(next, fact.opens(), messages.say("next.ballot-opens", Map.of("ballot", fact.title())));
            }
            if (state == BallotState.ANNOUNCED || state == BallotState.OPEN) {
                add(next, fact.closes(), messages.say("next.ballot-closes", Map.of("ballot", fact.title())));
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
    private void add(List<NextDate> next, Function<MandateGroup, @Nullable LocalDate> date, String key) {
        Map<LocalDate, Set<String>> questions = new LinkedHashMap<>();
        for (GroupCount<MandateGroup> alike : mandates) {
            LocalDate day = date.apply(alike.group());
            if (day != null) {
                questions
                        .computeIfAbsent(day, _ -> new LinkedHashSet<>())
                        .add(messages.word(alike.group().question()));
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
