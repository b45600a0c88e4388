package org.actionledger.projections.timeline;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.Streams;
import org.actionledger.events.WinEvent;
import org.actionledger.events.WinEvent.PromiseDelivered;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.PromiseMissed;
import org.actionledger.events.WinEvent.PromiseProgressed;
import org.actionledger.events.WinEvent.PromiseWithdrawn;
import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.projections.fold.Happening;
import org.actionledger.projections.words.Dates;
import org.actionledger.projections.words.Figures;

/** Tells of wins and of what became of the promises in them. */
final class WinStory {

    private WinStory() {}

    static void tell(WinEvent event, Happening happening, Story story) {
        switch (event) {
            case WinSecured win ->
                story.bring(
                        Streams.win(win.win()),
                        win.headline(),
                        Telling.of(happening, "WIN_SECURED", "win", "Won: " + win.headline())
                                .facts(
                                        "Figure",
                                        win.measures().stream()
                                                .map(Figures::said)
                                                .toList())
                                .fact("Detail", win.detail())
                                .fact("From", win.counterparty())
                                .on(win.when()));
            case PromiseMade promise -> made(promise, happening, story);
            case PromiseProgressed step ->
                story.tell(Telling.of(
                                happening,
                                "PROMISE_PROGRESSED",
                                "progress",
                                "Promise kept in part: " + promise(step, step.promise(), story))
                        .fact("Note", step.note())
                        .on(step.when()));
            case PromiseDelivered step ->
                story.tell(Telling.of(
                                happening,
                                "PROMISE_DELIVERED",
                                "delivered",
                                "Promise kept: " + promise(step, step.promise(), story))
                        .fact("Note", step.note())
                        .on(step.when()));
            case PromiseMissed step ->
                story.tell(Telling.of(
                                happening,
                                "PROMISE_MISSED",
                                "missed",
                                "Promise not kept: " + promise(step, step.promise(), story))
                        .fact("Note", step.note())
                        .on(step.when()));
            case PromiseWithdrawn step ->
                story.tell(Telling.of(
                                happening,
                                "PROMISE_WITHDRAWN",
                                "withdrawn",
                                "Promise withdrawn: " + promise(step, step.promise(), story))
                        .fact("Because", step.because())
                        .on(step.when()));
        }
    }

    /** With the win where both are of one date; a later promise is news of its own. */
    private static void made(PromiseMade promise, Happening happening, Story story) {
        String due = promise.due() == null ? "" : ", due " + Dates.said(promise.due());
        String told = promise.owedBy() + ": " + promise.what() + due;
        Entry entry = Telling.of(happening, "PROMISE_MADE", "promise", "Promise by " + told)
                .on(promise.when());
        String ref = Ref.promise(promise, promise.promise());
        story.thing(Streams.win(promise.win()))
                .filter(win -> win.when().date().equals(promise.when().date()))
                .ifPresentOrElse(
                        win -> {
                            story.add(win.entry(), List.of(new Entry.Fact("Promise", told)));
                            story.know(ref, promise.what(), Map.of(), entry);
                        },
                        () -> story.bring(ref, promise.what(), entry));
    }

    private static String promise(WinEvent event, UUID promise, Story story) {
        return story.nameOf(Ref.promise(event, promise), "a promise");
    }
}
