package org.actionledger.projections.timeline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.actionledger.projections.fold.ListedRow;

/** What the timeline is told from: an event as it was recorded, or what one brought into the record. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "row")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TimelineEvent.class, name = "event"),
    @JsonSubTypes.Type(value = Thing.class, name = "thing")
})
public sealed interface TimelineRow extends ListedRow<TimelineGroup> permits TimelineEvent, Thing {}
