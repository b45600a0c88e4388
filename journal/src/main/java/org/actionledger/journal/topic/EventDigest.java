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

    /** Four ids of two longs, two numbers, and the lengths of five texts. */
    private static final int FIXED = (4 * 2 + 2 + 5) * Long.BYTES;

    // To ask for one by name costs as much as a block of it, and every event of every feed comes through here.
    private static final MessageDigest UNUSED = sha256();

    private EventDigest() {}

    public static byte[] of(RecordedEvent event) {
        MessageDigest digest = another();
        digest.update(allButPayload(event));
        digest.update(event.payload());
        return Arrays.copyOf(digest.digest(), LENGTH);
    }

    private static byte[] allButPayload(RecordedEvent event) {
        byte[] type = bytes(event.type());
        byte[] stream = bytes(event.stream());
        byte[] key = bytes(event.key());
        byte[] actor = bytes(event.actor());
        byte[] command = bytes(event.commandDigest());
        ByteBuffer out =
                ByteBuffer.allocate(FIXED + type.length + stream.length + key.length + actor.length + command.length);
        add(out, event.id());
        add(out, type);
        add(out, stream);
        out.putLong(event.sequence());
        add(out, key);
        out.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, event.recordedAt()));
        add(out, actor);
        add(out, event.commandId());
        add(out, command);
        add(out, event.cause());
        add(out, event.correlation());
        return out.array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** With its length before it, so that no letter can move from one text to the next unnoticed. */
    private static void add(ByteBuffer out, byte[] text) {
        out.putLong(text.length).put(text);
    }

    private static void add(ByteBuffer out, @Nullable UUID id) {
        out.putLong(id == null ? 0 : id.getMostSignificantBits());
        out.putLong(id == null ? 0 : id.getLeastSignificantBits());
    }

    private static MessageDigest another() {
        try {
            return (MessageDigest) UNUSED.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's own can be copied", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
