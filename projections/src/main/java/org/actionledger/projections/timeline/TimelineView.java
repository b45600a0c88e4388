package org.actionledger.projections.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.Source;
import org.actionledger.language.Messages;
import org.actionledger.projections.discrepancies.DiscrepancyView;
import org.actionledger.projections.fold.ReadModel;
import org.jspecify.annotations.Nullable;

/** A campaign's story up to a day, oldest first. */
public record TimelineView(UUID campaign, String slug, List<EntryView> entries) {

    /**
     * One entry.
     *
     * @param when EDTF, as precise as the source
     * @param label the source's own words for it
     * @param dateInWords e.g. "1 February 2023"
     * @param meaningOfYes in an entry about a ballot
     * @param sources of what is told as one: where the first of them were read
     * @param ballot in an entry about constituencies of a ballot: where each of them is told in full
     * @param events positions of the events behind it, the first hundred of them
     * @param eventsInAll how many there are
     * @param warnings what people should see to
     */
    public record EntryView(
            String when,
            @Nullable String label,
            String dateInWords,
            String kind,
            String title,
            List<Entry.Fact> facts,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String meaningOfYes,

            List<Source> sources,
            List<DiscrepancyView> discrepancies,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UUID ballot,

            List<String> events,
            int eventsInAll,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> warnings) {}

    /** What happened to a campaign by the day. */
    public static TimelineView of(UUID campaign, String slug, ReadModel ledger, LocalDate on, Messages messages) {
        return new TimelineView(
                campaign, slug, new TimelineReader(campaign.toString(), ledger, on, messages).entries());
    }
}
