package org.actionledger.journal.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.actionledger.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Tells whether two events are the same to the last byte: the first half of a SHA-256 over everything about one. */
public final class EventDigest {

    public static final int LENGTH = 16;

    private EventDigest() {}

    public static byte[] of(RecordedEvent event) {
        MessageDigest digest = sha256();
        add(digest, event.id());
        add(digest, event.type());
        add(digest, event.stream());
        add(digest, event.sequence());
        add(digest, event.key());
        add(digest, ChronoUnit.MICROS.between(Instant.EPOCH, event.recordedAt()));
        add(digest, event.actor());
        add(digest, event.commandId());
        add(digest, event.commandDigest());
        add(digest, event.cause());
        add(digest, event.correlation());
        digest.update(event.payload());
        return Arrays.copyOf(digest.digest(), LENGTH);
    }

    /** With its length before it, so that no letter can move from one text to the next unnoticed. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        add(digest, bytes.length);
        digest.update(bytes);
    }

    private static void add(MessageDigest digest, @Nullable UUID id) {
        add(digest, id == null ? 0 : id.getMostSignificantBits());
        add(digest, id == null ? 0 : id.getLeastSignificantBits());
    }

    private static void add(MessageDigest digest, long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
