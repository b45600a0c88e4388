package org.actionledger.projections.timeline;

import java.util.List;
import java.util.UUID;

/**
 * How an entry about one constituency is told where many constituencies have the same to tell.
 *
 * @param group what they have in common: entries of one group are told as one
 * @param ballot whose constituencies they are
 * @param many what they are entries about, e.g. "mandates for strike"
 * @param what became of them, e.g. " secured"
 * @param details the same of each, e.g. ": last day 10 July 2023"
 * @param tally what each question came to in this constituency, e.g. "strike" and "carried"
 */
record Together(String group, UUID ballot, String many, String what, String details, List<Entry.Fact> tally) {

    /** The same things, of which there is something else to tell. */
    Together next(String anotherGroup, String became) {
        return new Together(anotherGroup + " " + group, ballot, many, became, "", List.of());
    }
}
