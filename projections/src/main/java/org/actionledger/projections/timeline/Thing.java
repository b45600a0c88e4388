package org.actionledger.projections.timeline;

import java.util.Map;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/**
 * What later entries need to know of a thing that an entry brought into the story.
 *
 * @param ref which thing it is, see {@link Ref}
 * @param name what they call it
 * @param entry the id of the entry
 * @param meanings what Yes means, by question, where it is a ballot
 * @param meaningOfYes all of them in words
 */
record Thing(
        String key,
        String ref,
        String name,
        String entry,
        When when,
        Map<String, String> meanings,
        @Nullable String meaningOfYes,
        @Nullable Together together)
        implements Told {

    static String id(String ref) {
        return "thing/" + ref;
    }

    @Override
    public String id() {
        return id(ref);
    }
}
