package org.actionledger.projections.timeline;

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

/** Tells of wins and of what became of the promises in them. */
record WinStory(Story story) {

    Told tell(WinEvent fact, TimelineEvent event) {
        return switch (fact) {
            case WinSecured win ->
                story.entry(event, "WIN_SECURED", Map.of("headline", win.headline()))
                        .facts(
                                "figure",
                                win.measures().stream()
                                        .map(measure ->
                                                story.messages().measures().said(measure))
                                        .toList())
                        .fact("detail", win.detail())
                        .fact("from", win.counterparty())
                        .on(win.when());
            case PromiseMade promise -> made(promise, event);
            case PromiseProgressed step ->
                story.entry(event, "PROMISE_PROGRESSED", promise(step, step.promise()))
                        .fact("note", step.note())
                        .on(step.when());
            case PromiseDelivered step ->
                story.entry(event, "PROMISE_DELIVERED", promise(step, step.promise()))
                        .fact("note", step.note())
                        .on(step.when());
            case PromiseMissed step ->
                story.entry(event, "PROMISE_MISSED", promise(step, step.promise()))
                        .fact("note", step.note())
                        .on(step.when());
            case PromiseWithdrawn step ->
                story.entry(event, "PROMISE_WITHDRAWN", promise(step, step.promise()))
                        .fact("because", step.because())
                        .on(step.when());
        };
    }

    /** With the win where both are of one date; a later promise is news of its own. */
    private Told made(PromiseMade promise, TimelineEvent event) {
        String told = promise.due() == null
                ? story.messages().say("promise.told", Map.of("owedBy", promise.owedBy(), "what", promise.what()))
                : story.messages()
                        .say(
                                "promise.told-due",
                                Map.of(
                                        "owedBy",
                                        promise.owedBy(),
                                        "what",
                                        promise.what(),
                                        "due",
                                        story.dates().said(promise.due())));
        return story.thing(Streams.win(promise.win()))
                .filter(brought -> event.isPlaced()
                        && brought.event() instanceof WinSecured win
                        && win.when().date().equals(promise.when().date()))
                .<Told>map(win -> Addition.to(win, event, story.fact("promise", told)))
                .orElseGet(() -> story.entry(event, "PROMISE_MADE", Map.of("promise", told))
                        .on(promise.when()));
    }

    private Map<String, String> promise(WinEvent event, UUID promise) {
        return Map.of("promise", story.nameOf(Ref.promise(event, promise), "thing.promise"));
    }
}
