package org.actionledger.journal;

/**
 * How the events of one trade are named and written.
 *
 * @param <E> the events of one decider, or of several
 */
public interface EventCodec<E> {

    String typeOf(E event);

    /** The exact bytes to store and to publish. */
    byte[] write(E event);

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException naming the type or the place in the payload that cannot be read
     */
    E read(String type, byte[] payload);
}
