package org.actionledger.journal.store;

import java.util.Comparator;

/**
 * How far the journal has been read in the order of commits.
 *
 * @param xact transaction that wrote the event
 * @param position of the event, which orders those of one transaction
 */
public record Cursor(long xact, long position) implements Comparable<Cursor> {

    public static final Cursor START = new Cursor(0, 0);

    private static final Comparator<Cursor> IN_ORDER_OF_COMMITS =
            Comparator.comparingLong(Cursor::xact).thenComparingLong(Cursor::position);

    @Override
    public int compareTo(Cursor other) {
        return IN_ORDER_OF_COMMITS.compare(this, other);
    }
}
