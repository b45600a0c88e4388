package org.actionledger.journal.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.actionledger.journal.Position;
import org.actionledger.journal.feed.FeedProgress;
import org.springframework.web.servlet.HandlerInterceptor;

/** Has a request with {@code atLeast=stream:sequence} wait until that was read here, so that people see what they just wrote. */
final class AtLeast implements HandlerInterceptor {

    private static final String PARAMETER = "atLeast";

    private final FeedProgress progress;
    private final Duration patience;

    AtLeast(FeedProgress progress, Duration patience) {
        this.progress = progress;
        this.patience = patience;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String[] values = request.getParameterValues(PARAMETER);
        if (values != null && request.getDispatcherType() == DispatcherType.REQUEST) {
            long deadline = System.nanoTime() + patience.toNanos();
            for (Position position : positions(values)) {
                Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
                if (!progress.await(position, left)) {
                    throw new NotReadYet(position);
                }
            }
        }
        return true;
    }

    /** All of them, before the first is waited for: a slip in the last must not take five seconds to be told. */
    private static List<Position> positions(String[] values) {
        return Arrays.stream(values)
                .map(value -> Position.parse(value)
                        .orElseThrow(() -> new MalformedRequest(Fault.of(
                                PARAMETER, "is not a position such as ballot-…:3, as commands are answered with"))))
                .toList();
    }
}
