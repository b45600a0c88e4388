package org.actionledger.journal.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        digest.update(allButPayload(event));
        digest.update(event.payload());
        return Arrays.copyOf(digest.digest(), LENGTH);
    }

    private static byte[] allButPayload(RecordedEvent event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            add(out, event.id());
            add(out, event.type());
            add(out, event.stream());
            out.writeLong(event.sequence());
            add(out, event.key());
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, event.recordedAt()));
            add(out, event.actor());
            add(out, event.commandId());
            add(out, event.commandDigest());
            add(out, event.cause());
            add(out, event.correlation());
        } catch (IOException e) {
            throw new UncheckedIOException("into memory anything can be written", e);
        }
        return bytes.toByteArray();
    }

    /** With its length before it, so that no letter can move from one text to the next unnoticed. */
    private static void add(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeLong(bytes.length);
        out.write(bytes);
    }

    private static void add(DataOutputStream out, @Nullable UUID id) throws IOException {
        out.writeLong(id == null ? 0 : id.getMostSignificantBits());
        out.writeLong(id == null ? 0 : id.getLeastSignificantBits());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
