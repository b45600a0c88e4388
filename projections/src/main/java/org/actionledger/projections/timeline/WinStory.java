package org.actionledger.projections.timeline;

import java.util.UUID;
import org.actionledger.events.Streams;
import org.actionledger.events.WinEvent;
import org.actionledger.events.WinEvent.PromiseDelivered;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.PromiseMissed;
import org.actionledger.events.WinEvent.PromiseProgressed;
import org.actionledger.events.WinEvent.PromiseWithdrawn;
import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.projections.words.DateText;
import org.actionledger.projections.words.MeasureText;

/** Tells of wins and of what became of the promises in them. */
final class WinStory {

    private WinStory() {}

    static Told tell(WinEvent event, Happening happening, Story story) {
        return switch (event) {
            case WinSecured win ->
                EntryDraft.of(happening, "WIN_SECURED", "win", "Won: " + win.headline())
                        .facts(
                                "Figure",
                                win.measures().stream().map(MeasureText::said).toList())
                        .fact("Detail", win.detail())
                        .fact("From", win.counterparty())
                        .on(win.when());
            case PromiseMade promise -> made(promise, happening, story);
            case PromiseProgressed step ->
                EntryDraft.of(
                                happening,
                                "PROMISE_PROGRESSED",
                                "progress",
                                "Promise kept in part: " + promise(step, step.promise(), story))
                        .fact("Note", step.note())
                        .on(step.when());
            case PromiseDelivered step ->
                EntryDraft.of(
                                happening,
                                "PROMISE_DELIVERED",
                                "delivered",
                                "Promise kept: " + promise(step, step.promise(), story))
                        .fact("Note", step.note())
                        .on(step.when());
            case PromiseMissed step ->
                EntryDraft.of(
                                happening,
                                "PROMISE_MISSED",
                                "missed",
                                "Promise not kept: " + promise(step, step.promise(), story))
                        .fact("Note", step.note())
                        .on(step.when());
            case PromiseWithdrawn step ->
                EntryDraft.of(
                                happening,
                                "PROMISE_WITHDRAWN",
                                "withdrawn",
                                "Promise withdrawn: " + promise(step, step.promise(), story))
                        .fact("Because", step.because())
                        .on(step.when());
        };
    }

    /** With the win where both are of one date; a later promise is news of its own. */
    private static Told made(PromiseMade promise, Happening happening, Story story) {
        String due = promise.due() == null ? "" : ", due " + DateText.said(promise.due());
        String told = promise.owedBy() + ": " + promise.what() + due;
        return story.thing(Streams.win(promise.win()))
                .filter(brought -> happening.isPlaced()
                        && brought.event() instanceof WinSecured win
                        && win.when().date().equals(promise.when().date()))
                .<Told>map(win -> Addition.to(win, happening, new Entry.Fact("Promise", told)))
                .orElseGet(() -> EntryDraft.of(happening, "PROMISE_MADE", "promise", "Promise by " + told)
                        .on(promise.when()));
    }

    private static String promise(WinEvent event, UUID promise, Story story) {
        return story.nameOf(Ref.promise(event, promise), "a promise");
    }
}
