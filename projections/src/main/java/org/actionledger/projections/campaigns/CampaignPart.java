package org.actionledger.projections.campaigns;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepDone;
import org.actionledger.events.CampaignEvent.NextStepDropped;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.ActionCalledOff;
import org.actionledger.events.DisputeEvent.ActionEnded;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.DisputeEvent.OnOffer;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ListedRow;
import org.jspecify.annotations.Nullable;

/** Something in a campaign that its status is told from, with what became of it and when. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CampaignPart.Message.class, name = "message"),
    @JsonSubTypes.Type(value = CampaignPart.NextStep.class, name = "next-step"),
    @JsonSubTypes.Type(value = CampaignPart.Dispute.class, name = "dispute"),
    @JsonSubTypes.Type(value = CampaignPart.Offer.class, name = "offer"),
    @JsonSubTypes.Type(value = CampaignPart.Action.class, name = "action")
})
public sealed interface CampaignPart extends ListedRow<Void> {

    /** What brought it into the record. */
    EventEnvelope<?> begun();

    /** What the views call it by. */
    String named();

    @Override
    default String key() {
        return begun().key();
    }

    @Override
    default String place() {
        return id();
    }

    @Override
    default @Nullable Void group() {
        return null;
    }

    record Message(EventEnvelope<MessagePublished> begun) implements CampaignPart {

        @Override
        public String named() {
            return begun.event().message().toString();
        }

        @Override
        public String id() {
            return "message/" + named() + "/" + begun.id();
        }
    }

    /** When it was planned is not recorded; the event's date is when it is to be done. It ends one way, the latest that is recorded. */
    record NextStep(
            EventEnvelope<NextStepPlanned> begun,
            @Nullable EventEnvelope<NextStepDone> done,
            @Nullable EventEnvelope<NextStepDropped> dropped)
            implements CampaignPart {

        static String id(UUID step) {
            return "next-step/" + step;
        }

        @Override
        public String named() {
            return begun.event().step().toString();
        }

        @Override
        public String id() {
            return id(begun.event().step());
        }
    }

    record Dispute(EventEnvelope<DisputeDeclared> begun) implements CampaignPart {

        static String id(UUID dispute) {
            return "dispute/" + dispute;
        }

        /** The label of every dispute with this employer. */
        public static String with(String employer) {
            return "employer/" + employer.toLowerCase(Locale.ROOT);
        }

        @Override
        public String named() {
            return begun.event().dispute().toString();
        }

        @Override
        public String id() {
            return id(begun.event().dispute());
        }

        @Override
        public List<String> labels() {
            return begun.event().employers().stream().map(Dispute::with).toList();
        }
    }

    /**
     * An offer.
     *
     * @param answer the end of it, the latest that is recorded
     */
    record Offer(
            EventEnvelope<OfferReceived> begun, @Nullable EventEnvelope<OnOffer> answer) implements CampaignPart {

        static String id(UUID dispute, UUID offer) {
            return "offer/" + dispute + "/" + offer;
        }

        @Override
        public String named() {
            return begun.event().offer().toString();
        }

        @Override
        public String id() {
            return id(begun.event().dispute(), begun.event().offer());
        }
    }

    record Action(
            EventEnvelope<ActionCalled> begun,
            @Nullable EventEnvelope<ActionStarted> started,
            @Nullable EventEnvelope<ActionCalledOff> calledOff,
            @Nullable EventEnvelope<ActionEnded> ended)
            implements CampaignPart {

        static String id(UUID dispute, UUID action) {
            return "action/" + dispute + "/" + action;
        }

        @Override
        public String named() {
            return begun.event().action().toString();
        }

        @Override
        public String id() {
            return id(begun.event().dispute(), begun.event().action());
        }
    }
}
