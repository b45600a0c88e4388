package org.actionledger.projections.timeline;

/**
 * Something that an event has brought into the record, and that others are about.
 *
 * @param broughtBy the id of that event's row
 */
record Thing(String key, String ref, String broughtBy) implements TimelineRow {

    static String id(String ref) {
        return "thing/" + ref;
    }

    @Override
    public String id() {
        return id(ref);
    }
}
