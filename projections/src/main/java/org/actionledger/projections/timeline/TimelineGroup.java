package org.actionledger.projections.timeline;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.EventNames;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/**
 * What events about several constituencies of a ballot have in common, so that thousands of them are told as one entry.
 *
 * @param outcomes in a result: what each question came to, as {@code STRIKE YES}
 * @param turnout in a result that has none: why, {@code unknown} or {@code not-published}
 */
public record TimelineGroup(
        Alike alike, List<Carried> outcomes, @Nullable String turnout) {

    /**
     * Events that are told as one.
     *
     * @param event their name
     * @param mandates those that it happened to
     * @param by who set them aside, and {@code because} why
     */
    public record Alike(
            String event,
            UUID ballot,
            When when,
            @Nullable MandatesAlike mandates,
            @Nullable String by,
            @Nullable String because) {

        boolean isOf(Class<? extends LedgerEvent> kind) {
            return event.equals(EventNames.of(kind));
        }
    }

    /**
     * What a question came to.
     *
     * @param carried {@code YES}, {@code NO} or {@code UNKNOWN}
     */
    public record Carried(String question, String carried) {

        static Carried of(Outcome outcome) {
            return new Carried(outcome.question(), outcome.carried());
        }
    }

    /**
     * The group that an event is told in; null where it is told by itself.
     *
     * @param mandates what a mandate has in common with others, by its id
     */
    static @Nullable TimelineGroup of(LedgerEvent event, Function<UUID, @Nullable MandatesAlike> mandates) {
        return switch (event) {
            case ResultDeclared result ->
                result.constituency().equals(BallotStory.EVERYBODY)
                        ? null
                        : new TimelineGroup(
                                new Alike(
                                        EventNames.of(result),
                                        result.ballot(),
                                        When.on(result.when().date()),
                                        null,
                                        null,
                                        null),
                                result.outcomes().stream().map(Carried::of).toList(),
                                ResultInWords.noTurnout(result));
            case MandateEvent fact -> of(fact, mandates.apply(fact.mandate()));
            default -> null;
        };
    }

    private static @Nullable TimelineGroup of(MandateEvent event, @Nullable MandatesAlike of) {
        return of == null
                ? null
                : switch (event) {
                    case MandateSecured secured ->
                        alike(event, When.on(secured.declared().date()), of, null, null);
                    case MandateStated stated -> alike(event, stated.lastDay(), of, null, null);
                    case MandateExercised exercised -> alike(event, exercised.firstDay(), of, null, null);
                    case MandateSetAside aside ->
                        alike(event, When.on(aside.when().date()), of, aside.by(), aside.because());
                };
    }

    private static TimelineGroup alike(
            MandateEvent event, When when, MandatesAlike of, @Nullable String by, @Nullable String because) {
        return new TimelineGroup(new Alike(EventNames.of(event), of.ballot(), when, of, by, because), List.of(), null);
    }
}
