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
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.words.DateText;
import org.actionledger.projections.words.MeasureText;

/** Tells of wins and of what became of the promises in them. */
final class WinStory {

    private WinStory() {}

    static void tell(WinEvent event, EventEnvelope envelope, Story story) {
        switch (event) {
            case WinSecured win ->
                story.bring(
                        Streams.win(win.win()),
                        win.headline(),
                        EntryDraft.of(envelope, "WIN_SECURED", "win", "Won: " + win.headline())
                                .facts(
                                        "Figure",
                                        win.measures().stream()
                                                .map(MeasureText::said)
                                                .toList())
                                .fact("Detail", win.detail())
                                .fact("From", win.counterparty())
                                .on(win.when()));
            case PromiseMade promise -> made(promise, envelope, story);
            case PromiseProgressed step ->
                story.tell(EntryDraft.of(
                                envelope,
                                "PROMISE_PROGRESSED",
                                "progress",
                                "Promise kept in part: " + promise(step, step.promise(), story))
                        .fact("Note", step.note())
                        .on(step.when()));
            case PromiseDelivered step ->
                story.tell(EntryDraft.of(
                                envelope,
                                "PROMISE_DELIVERED",
                                "delivered",
                                "Promise kept: " + promise(step, step.promise(), story))
                        .fact("Note", step.note())
                        .on(step.when()));
            case PromiseMissed step ->
                story.tell(EntryDraft.of(
                                envelope,
                                "PROMISE_MISSED",
                                "missed",
                                "Promise not kept: " + promise(step, step.promise(), story))
                        .fact("Note", step.note())
                        .on(step.when()));
            case PromiseWithdrawn step ->
                story.tell(EntryDraft.of(
                                envelope,
                                "PROMISE_WITHDRAWN",
                                "withdrawn",
                                "Promise withdrawn: " + promise(step, step.promise(), story))
                        .fact("Because", step.because())
                        .on(step.when()));
        }
    }

    /** With the win where both are of one date; a later promise is news of its own. */
    private static void made(PromiseMade promise, EventEnvelope envelope, Story story) {
        String due = promise.due() == null ? "" : ", due " + DateText.said(promise.due());
        String told = promise.owedBy() + ": " + promise.what() + due;
        Entry entry = EntryDraft.of(envelope, "PROMISE_MADE", "promise", "Promise by " + told)
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
