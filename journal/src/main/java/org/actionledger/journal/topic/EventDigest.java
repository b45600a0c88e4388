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

    /** Four ids, the lengths of five texts, sequence and instant. */
    private static final int FIXED = (4 * 2 + 5 + 2) * Long.BYTES;

    private EventDigest() {}

    public static byte[] of(RecordedEvent event) {
        byte[] type = event.type().getBytes(UTF_8);
        byte[] stream = event.stream().getBytes(UTF_8);
        byte[] key = event.key().getBytes(UTF_8);
        byte[] actor = event.actor().getBytes(UTF_8);
        byte[] commandDigest = event.commandDigest().getBytes(UTF_8);
        int texts = type.length + stream.length + key.length + actor.length + commandDigest.length;
        // At one go: to digest it piece by piece takes several times as long.
        ByteBuffer all = ByteBuffer.allocate(FIXED + texts);
        put(all, event.id());
        put(all, type);
        put(all, stream);
        all.putLong(event.sequence());
        put(all, key);
        all.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, event.recordedAt()));
        put(all, actor);
        put(all, event.commandId());
        put(all, commandDigest);
        put(all, event.cause());
        put(all, event.correlation());
        MessageDigest digest = sha256();
        digest.update(all.array());
        digest.update(event.payload());
        return Arrays.copyOf(digest.digest(), LENGTH);
    }

    /** With its length before it, so that no letter can move from one text to the next unnoticed. */
    private static void put(ByteBuffer all, byte[] text) {
        all.putLong(text.length).put(text);
    }

    private static void put(ByteBuffer all, @Nullable UUID id) {
        all.putLong(id == null ? 0 : id.getMostSignificantBits())
                .putLong(id == null ? 0 : id.getLeastSignificantBits());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
