package org.actionledger.projections.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Something that an event has brought into the record, and that others are about.
 *
 * @param broughtBy the id of that event's row
 * @param mandates of a mandate of one constituency: what it has in common with others
 */
record Thing(
        String key, String ref, String broughtBy, @Nullable MandatesAlike mandates) implements TimelineRow {

    static String id(String ref) {
        return "thing/" + ref;
    }

    @Override
    public String id() {
        return id(ref);
    }

    @Override
    public String place() {
        return id();
    }

    @Override
    public @Nullable TimelineGroup group() {
        return null;
    }
}
