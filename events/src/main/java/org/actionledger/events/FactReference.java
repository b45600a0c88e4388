package org.actionledger.events;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.BallotPutOnHold;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.CampaignEvent.MeetingHeld;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.actionledger.events.CampaignEvent.OnNextStep;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.DisputeEvent.OnAction;
import org.actionledger.events.DisputeEvent.OnOffer;
import org.actionledger.events.WinEvent.OnPromise;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.WinSecured;
import org.jspecify.annotations.Nullable;

/**
 * Points at a fact in the record.
 *
 * @param stream that holds it, e.g. {@code ballot-0198...}
 * @param event the kind of event that records it, by its name
 * @param part which of several that the stream has of the kind: the id of an offer, an action, a next step, a message, a meeting or a promise, or the
 *     name of a constituency; null where it has one, or where all are meant
 * @param field of the event, e.g. {@code when}
 */
public record FactReference(
        String stream, String event, @Nullable String part, String field) {

    /** It is a fact of this event. */
    public boolean isOf(String recordedIn, LedgerEvent recorded) {
        return stream.equals(recordedIn)
                && event.equals(EventNames.of(recorded))
                && (part == null || part.equals(String.valueOf(partOf(recorded))));
    }

    /** The fields of an event of the name that sources may disagree on; empty where no event has the name. */
    public static SequencedSet<String> fieldsOf(String event) {
        Class<? extends LedgerEvent> kind = EventNames.TYPES.get(event);
        return kind == null
                ? new LinkedHashSet<>()
                : Arrays.stream(kind.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(field -> !field.equals("sources"))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable Object partOf(LedgerEvent event) {
        return switch (event) {
            case ResultDeclared result -> result.constituency();
            case MessagePublished message -> message.message();
            case MeetingHeld meeting -> meeting.meeting();
            case NextStepPlanned step -> step.step();
            case OnNextStep step -> step.step();
            case OfferReceived offer -> offer.offer();
            case OnOffer offer -> offer.offer();
            case ActionCalled action -> action.action();
            case OnAction action -> action.action();
            case PromiseMade promise -> promise.promise();
            case OnPromise promise -> promise.promise();
            case CampaignLaunched _, DiscrepancyNoted _, DisputeDeclared _, WinSecured _ -> null;
            case BallotAnnounced _, BallotOpened _, TurnoutReported _, BallotPutOnHold _, BallotClosed _ -> null;
            case MandateEvent _, PolicyEvent _, UnionEvent _ -> null;
        };
    }
}
