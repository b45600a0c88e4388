package org.actionledger.journal;

import java.util.function.BiFunction;
import java.util.function.Function;

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

    /**
     * Reads what is on record.
     *
     * @throws StreamUnreadable naming the stream and the event
     */
    default E read(RecordedEvent recorded) {
        try {
            return read(recorded.type(), recorded.payload());
        } catch (IllegalArgumentException e) {
            throw new StreamUnreadable(recorded, e);
        }
    }

    /** For one family of a trade's events, by the functions that name, write and read them all. */
    static <T, E extends T> EventCodec<E> of(
            Class<E> family, Function<T, String> name, Function<T, byte[]> write, BiFunction<String, byte[], T> read) {
        return new FamilyCodec<>(family, name, write, read);
    }
}
