package org.actionledger.journal;

import java.util.Optional;

/**
 * Place of an event in its stream, written {@code stream:sequence}.
 *
 * @param sequence from 1
 */
public record Position(String stream, long sequence) {

    public static Optional<Position> parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        try {
            long sequence = Long.parseLong(text.substring(colon + 1));
            return sequence < 0 ? Optional.empty() : Optional.of(new Position(text.substring(0, colon), sequence));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return stream + ":" + sequence;
    }
}
