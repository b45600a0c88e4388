package org.actionledger.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;

/** Takes bodies of one kind into memory: each up to a length and not too slowly, all together up to what is set aside for them. */
final class BodyIntake {

    private static final int KILOBYTE = 1024;
    private static final int AT_FIRST = 8 * KILOBYTE;

    private final int limit;
    private final Quota kilobytes;

    /**
     * An intake that keeps its limits.
     *
     * @param times how many of the largest there may be at once
     * @param timesEach how many of them from one address
     */
    BodyIntake(DataSize largest, int times, int timesEach) {
        this.limit = Math.toIntExact(largest.toBytes());
        this.kilobytes = new Quota(times * kilobytes(limit), timesEach * kilobytes(limit));
    }

    /**
     * Takes in the body, of known length or in chunks.
     *
     * @throws BodyRefused as soon as it is seen to be too long or too slow, without having kept more than the limit
     * @throws TooBusy there is no room for it
     */
    TakenBody take(HttpServletRequest request) {
        long told = request.getContentLengthLong();
        if (told > limit) {
            throw BodyRefused.tooLarge(limit);
        }
        boolean chunked = told < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (told <= 0 && !chunked) {
            return new TakenBody(new byte[0], () -> {});
        }
        String address = ClientAddress.of(request.getRemoteAddr());
        int room = kilobytes(chunked ? limit : told);
        if (!kilobytes.take(address, room)) {
            throw new TooBusy("too many bodies are being taken in already");
        }
        byte @Nullable [] bytes = null;
        int needed = 0;
        try {
            bytes = read(request.getInputStream(), chunked ? AT_FIRST : (int) told);
            needed = kilobytes(bytes.length);
        } catch (IOException e) {
            throw ranOutOfTime(e) ? BodyRefused.tooSlow() : BodyRefused.brokenOff();
        } finally {
            kilobytes.giveBack(address, room - needed);
        }
        int held = needed;
        return new TakenBody(bytes, () -> kilobytes.giveBack(address, held));
    }

    private byte[] read(InputStream body, int expected) throws IOException {
        TransferRate pace = new TransferRate();
        byte[] bytes = new byte[expected];
        int length = 0;
        while (true) {
            if (length == bytes.length) {
                // One byte more than was told, or than may be, is enough to know.
                int next = body.read();
                if (next < 0) {
                    return bytes;
                }
                if (length == limit) {
                    throw BodyRefused.tooLarge(limit);
                }
                bytes = Arrays.copyOf(bytes, Math.min(limit, 2 * length));
                bytes[length++] = (byte) next;
            }
            long began = System.nanoTime();
            int read = body.read(bytes, length, bytes.length - length);
            if (read < 0) {
                return Arrays.copyOf(bytes, length);
            }
            length += read;
            if (pace.isTooSlow(read, System.nanoTime() - began)) {
                throw BodyRefused.tooSlow();
            }
        }
    }

    private static boolean ranOutOfTime(@Nullable Throwable failure) {
        return failure != null && (failure instanceof SocketTimeoutException || ranOutOfTime(failure.getCause()));
    }

    private static int kilobytes(long bytes) {
        return Math.toIntExact((bytes + KILOBYTE - 1) / KILOBYTE);
    }
}
