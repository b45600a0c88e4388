package org.actionledger.projections.timeline;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How an entry about one constituency is told where many constituencies have the same to tell.
 *
 * @param group what they have in common: entries of one group are told as one
 * @param ballot whose constituencies they are
 * @param said what the title of all of them says
 * @param tally what each question came to in this constituency, e.g. "strike" and "carried"
 */
record Together(String group, UUID ballot, Map<String, String> said, List<Entry.Fact> tally) {

    /** The same things, of which there is something else to tell. */
    Together next(String became) {
        return new Together(became + " " + group, ballot, said, List.of());
    }
}
