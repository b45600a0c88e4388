package org.actionledger.projections.campaigns;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.DisputeEvent.OfferTerm;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.projections.fold.Row;
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
public sealed interface CampaignPart extends Row {

    /** What the views call it by. */
    String named();

    /**
     * A message.
     *
     * @param event that published it
     */
    record Message(
            String key,
            String named,
            UUID event,
            String headline,
            String body,
            @Nullable String office,
            When when,
            List<Source> sources)
            implements CampaignPart {

        @Override
        public String id() {
            return "message/" + named + "/" + event;
        }
    }

    /** When it was planned is not recorded; {@code when} is when it is to be done. */
    record NextStep(
            String key,
            String named,
            String what,
            @Nullable String detail,
            When when,
            @Nullable When done,
            @Nullable String outcome,
            @Nullable When dropped,
            List<Source> sources)
            implements CampaignPart {

        static String id(UUID step) {
            return "next-step/" + step;
        }

        @Override
        public String id() {
            return "next-step/" + named;
        }

        NextStep doneOn(When day, @Nullable String came) {
            return new NextStep(key, named, what, detail, when, day, came, null, sources);
        }

        NextStep droppedOn(When day) {
            return new NextStep(key, named, what, detail, when, null, null, day, sources);
        }
    }

    record Dispute(
            String key,
            String named,
            UUID union,
            String title,
            List<String> employers,
            String jurisdiction,
            List<String> matters,
            When when,
            List<Source> sources)
            implements CampaignPart {

        public static String id(UUID dispute) {
            return "dispute/" + dispute;
        }

        @Override
        public String id() {
            return "dispute/" + named;
        }
    }

    /** What became of an offer: at most one of them, each with its date. */
    record Offer(
            String key,
            String named,
            String dispute,
            int version,
            String title,
            String from,
            List<OfferTerm> terms,
            When when,
            @Nullable Answer answer,
            List<Source> sources)
            implements CampaignPart {

        static String id(UUID dispute, UUID offer) {
            return "offer/" + dispute + "/" + offer;
        }

        @Override
        public String id() {
            return "offer/" + dispute + "/" + named;
        }

        Offer answeredBy(Answer end) {
            return new Offer(key, named, dispute, version, title, from, terms, when, end, sources);
        }
    }

    /**
     * The end of an offer.
     *
     * @param kind {@code SUPERSEDED}, {@code WITHDRAWN}, {@code ACCEPTED} or {@code REJECTED}
     */
    record Answer(String kind, When when) {}

    record Action(
            String key,
            String named,
            String dispute,
            List<UUID> mandates,
            String kind,
            String pattern,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<LocalDate> days,
            List<String> instructions,
            When called,
            @Nullable When started,
            @Nullable When calledOff,
            @Nullable When ended,
            List<Source> sources)
            implements CampaignPart {

        static String id(UUID dispute, UUID action) {
            return "action/" + dispute + "/" + action;
        }

        @Override
        public String id() {
            return "action/" + dispute + "/" + named;
        }

        Action startedOn(When day) {
            return dated(day, calledOff, ended);
        }

        Action calledOffOn(When day) {
            return dated(started, day, ended);
        }

        Action endedOn(When day) {
            return dated(started, calledOff, day);
        }

        private Action dated(@Nullable When start, @Nullable When off, @Nullable When end) {
            return new Action(
                    key,
                    named,
                    dispute,
                    mandates,
                    kind,
                    pattern,
                    from,
                    until,
                    days,
                    instructions,
                    called,
                    start,
                    off,
                    end,
                    sources);
        }
    }
}
