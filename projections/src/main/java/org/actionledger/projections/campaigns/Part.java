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
    @JsonSubTypes.Type(value = Part.Message.class, name = "message"),
    @JsonSubTypes.Type(value = Part.NextStep.class, name = "next-step"),
    @JsonSubTypes.Type(value = Part.Dispute.class, name = "dispute"),
    @JsonSubTypes.Type(value = Part.Offer.class, name = "offer"),
    @JsonSubTypes.Type(value = Part.Action.class, name = "action")
})
public sealed interface Part extends Row {

    record Message(
            String id,
            String key,
            String headline,
            String body,
            @Nullable String office,
            When when,
            List<Source> sources)
            implements Part {}

    /** When it was planned is not recorded; {@code when} is when it is to be done. */
    record NextStep(
            String id,
            String key,
            String what,
            @Nullable String detail,
            When when,
            @Nullable When done,
            @Nullable String outcome,
            @Nullable When dropped,
            List<Source> sources)
            implements Part {

        NextStep doneOn(When day, @Nullable String came) {
            return new NextStep(id, key, what, detail, when, day, came, null, sources);
        }

        NextStep droppedOn(When day) {
            return new NextStep(id, key, what, detail, when, null, null, day, sources);
        }
    }

    record Dispute(
            String id,
            String key,
            UUID union,
            String title,
            List<String> employers,
            String jurisdiction,
            List<String> matters,
            When when,
            List<Source> sources)
            implements Part {}

    /** What became of an offer: at most one of them, each with its date. */
    record Offer(
            String id,
            String key,
            String dispute,
            int version,
            String title,
            String from,
            List<OfferTerm> terms,
            When when,
            @Nullable Answer answer,
            List<Source> sources)
            implements Part {

        Offer answeredBy(Answer end) {
            return new Offer(id, key, dispute, version, title, from, terms, when, end, sources);
        }
    }

    /**
     * The end of an offer.
     *
     * @param kind {@code SUPERSEDED}, {@code WITHDRAWN}, {@code ACCEPTED} or {@code REJECTED}
     */
    record Answer(String kind, When when) {}

    record Action(
            String id,
            String key,
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
            implements Part {

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
                    id,
                    key,
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
