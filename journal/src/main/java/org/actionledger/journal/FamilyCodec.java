package org.actionledger.journal;

import java.util.function.BiFunction;
import java.util.function.Function;

/** Names and writes events as their whole trade does, and takes no other family's for its own. */
record FamilyCodec<T, E extends T>(
        Class<E> family, Function<T, String> name, Function<T, byte[]> write, BiFunction<String, byte[], T> read)
        implements EventCodec<E> {

    @Override
    public String typeOf(E event) {
        return name.apply(event);
    }

    @Override
    public byte[] write(E event) {
        return write.apply(event);
    }

    @Override
    public E read(String type, byte[] payload) {
        T event = read.apply(type, payload);
        if (!family.isInstance(event)) {
            throw new IllegalArgumentException(type + " is no " + family.getSimpleName());
        }
        return family.cast(event);
    }
}
