package org.actionledger.projections.timeline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.actionledger.projections.fold.Row;

/** A row of the timeline: an entry, what a later event adds to one, or what later entries need to know of a thing. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "told")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Entry.class, name = "entry"),
    @JsonSubTypes.Type(value = Addition.class, name = "addition"),
    @JsonSubTypes.Type(value = Thing.class, name = "thing")
})
public sealed interface Told extends Row permits Entry, Addition, Thing {

    /** What the ids of all that the story consists of begin with, which things are not. */
    String STORY = "story/";

    /** What the ids of the entries begin with that warn of something. */
    String WARNINGS = STORY + "warning/";

    static String entry(UUID event) {
        return STORY + "entry/" + event;
    }

    static String warning(UUID event) {
        return WARNINGS + event;
    }
}
