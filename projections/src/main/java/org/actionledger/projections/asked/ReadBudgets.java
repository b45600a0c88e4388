package org.actionledger.projections.asked;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;
import org.actionledger.http.ClientAddress;
import org.actionledger.http.Quota;
import org.actionledger.http.TooBusy;
import org.actionledger.http.TooMuchAsked;
import org.actionledger.projections.store.Meter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Keeps what views read within the memory and the connections that there are: each of them, all at once, and all that one address asks for.
 *
 * <p>What is read counts until the answer has been written, because the answer is made from it. Whoever has to wait holds no connection.
 */
@Component
final class ReadBudgets {

    /** Of all views together, so that two large ones are read at once; and of those of one address. */
    private static final int MOST_KILOBYTES = 2 * ReadBudget.MOST_KILOBYTES;

    private static final int KILOBYTES_EACH = ReadBudget.MOST_KILOBYTES + 4 * 1024;

    /** Half of the connections: the others are for the feed, for health, and for what is large. */
    private static final int AT_ONCE = 8;

    private static final int AT_ONCE_EACH = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    /** Lists are short, and what everybody comes for first: no crowd in front of a large view holds them up. */
    private static final int LISTS_AT_ONCE = 3;

    private final Lane views = new Lane(new Quota(MOST_KILOBYTES, KILOBYTES_EACH), new Quota(AT_ONCE, AT_ONCE_EACH));
    private final Lane lists = new Lane(
            new Quota(ReadBudget.MOST_KILOBYTES, ReadBudget.MOST_KILOBYTES), new Quota(LISTS_AT_ONCE, LISTS_AT_ONCE));
    private final Cache<String, Boolean> large = remembered();
    private final Cache<String, TooMuchAsked> refused = remembered();

    /**
     * Reads, with a meter that puts an end to it where it becomes too much.
     *
     * @param about what the view is of: a campaign's key, or what all have in common
     * @throws TooBusy others read so much that there is no room for it
     * @throws TooMuchAsked it is more than any view may read
     */
    <T> T read(String about, Function<Meter, T> view) {
        return read(views, about, view);
    }

    /** The same, beside all other views. */
    <T> T readList(String about, Function<Meter, T> view) {
        return read(lists, about, view);
    }

    private <T> T read(Lane lane, String about, Function<Meter, T> view) {
        @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
        String place = about + path(request);
        TooMuchAsked before = refused.getIfPresent(place);
        if (before != null) {
            throw before;
        }
        ReadBudget reading = new ReadBudget(lane.kilobytes(), address(request));
        try {
            return large.getIfPresent(place) == null
                    ? readAsSmall(lane, place, reading, view)
                    : readAsLarge(place, reading, view);
        } finally {
            if (request == null) {
                reading.end();
            } else {
                request.registerDestructionCallback(
                        ReadBudget.class.getName() + "@" + System.identityHashCode(reading),
                        reading::end,
                        RequestAttributes.SCOPE_REQUEST);
            }
        }
    }

    private <T> T readAsSmall(Lane lane, String place, ReadBudget reading, Function<Meter, T> view) {
        String address = reading.address();
        if (!lane.connections().take(address, 1, PATIENCE)) {
            throw busy();
        }
        try {
            return view.apply(reading.aLittle());
        } catch (ReadBudget.NeedsMore _) {
            large.put(place, true);
        } finally {
            lane.connections().giveBack(address, 1);
        }
        return readAsLarge(place, reading, view);
    }

    /** Begins again when there is room for the most that it may be. */
    private <T> T readAsLarge(String place, ReadBudget reading, Function<Meter, T> view) {
        if (!reading.reserve(PATIENCE)) {
            throw busy();
        }
        try {
            T answer = view.apply(reading.asMuchAsAllowed());
            reading.keepWhatWasRead();
            return answer;
        } catch (TooMuchAsked e) {
            // Else it would be read as far as that again by whoever asks next.
            refused.put(place, e);
            throw e;
        }
    }

    private static TooBusy busy() {
        return new TooBusy("others are being shown as much as there is room for");
    }

    private static String path(@Nullable RequestAttributes request) {
        return request instanceof ServletRequestAttributes http
                ? http.getRequest().getServletPath()
                : "";
    }

    private static String address(@Nullable RequestAttributes request) {
        return request instanceof ServletRequestAttributes http
                ? ClientAddress.of(http.getRequest().getRemoteAddr())
                : "";
    }

    private static <T> Cache<String, T> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(1_000)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    /** What there is for readings that do not get in the way of others. */
    private record Lane(Quota kilobytes, Quota connections) {}
}
