package org.actionledger.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.actionledger.journal.Position;
import org.actionledger.journal.feed.FeedProgress;
import org.springframework.web.servlet.HandlerInterceptor;

/** Has a request with {@code atLeast=stream:sequence} wait until that was read here, so that people see what they just wrote. */
final class AtLeast implements HandlerInterceptor {

    private static final String PARAMETER = "atLeast";
    private static final Pattern POSITION = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,99}:(0|[1-9][0-9]{0,17})");
    private static final int MOST_POSITIONS = 50;

    private final FeedProgress progress;
    private final Duration patience;
    private final Quota waits;

    AtLeast(FeedProgress progress, Duration patience, Quota waits) {
        this.progress = progress;
        this.patience = patience;
        this.waits = waits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // An error is told at once, and the query may be what is wrong.
        String[] values =
                request.getDispatcherType() == DispatcherType.REQUEST ? request.getParameterValues(PARAMETER) : null;
        if (values != null) {
            List<Position> positions = positions(values);
            String address = ClientAddress.of(request.getRemoteAddr());
            if (!waits.take(address, 1)) {
                throw new TooBusy("too many requests wait already for what atLeast names");
            }
            try {
                Optional<Position> missing = progress.awaitAll(positions, patience);
                if (missing.isPresent()) {
                    throw new NotReadYet(missing.get());
                }
            } finally {
                waits.giveBack(address, 1);
            }
        }
        return true;
    }

    /** All of them, before the first is waited for: a slip in the last must not take five seconds to be told. */
    private static List<Position> positions(String[] values) {
        if (values.length > MOST_POSITIONS) {
            throw new MalformedRequest(Fault.of(PARAMETER, "is given more than " + MOST_POSITIONS + " times"));
        }
        return Arrays.stream(values)
                .map(value -> Optional.of(value)
                        .filter(text -> POSITION.matcher(text).matches())
                        .flatMap(Position::parse)
                        .orElseThrow(() -> new MalformedRequest(Fault.of(
                                PARAMETER, "is not a position such as ballot-…:3, as commands are answered with"))))
                .toList();
    }
}
