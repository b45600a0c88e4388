package org.actionledger.projections.asked;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.actionledger.http.Fault;
import org.actionledger.http.MalformedRequest;
import org.actionledger.http.UnknownThing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers a long list a page at a time; where there is more, the header {@code Link} says where to read on. */
public final class PageByPage {

    /** The most at a time. */
    public static final int MOST = 1_000;

    private PageByPage() {}

    /**
     * The page that follows a row, or the first.
     *
     * @param rows all of them, in order
     * @param named what a row is asked for by
     * @param after the id of the last row that was read
     * @throws MalformedRequest the limit is none
     * @throws UnknownThing there is no row of that id among them
     */
    public static <R, V> ResponseEntity<List<V>> of(
            List<R> rows, Function<R, UUID> named, @Nullable UUID after, int limit, Function<R, V> view) {
        if (limit < 1 || limit > MOST) {
            throw new MalformedRequest(Fault.of("limit", "is not a number from 1 to " + MOST));
        }
        int from = after == null ? 0 : following(after, rows, named);
        int to = Math.min(rows.size(), from + limit);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (to < rows.size()) {
            String next = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("after", named.apply(rows.get(to - 1)))
                    .build()
                    .toUriString();
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(rows.subList(from, to).stream().map(view).toList());
    }

    private static <R> int following(UUID after, List<R> rows, Function<R, UUID> named) {
        for (int i = 0; i < rows.size(); i++) {
            if (named.apply(rows.get(i)).equals(after)) {
                return i + 1;
            }
        }
        throw new UnknownThing("there is none under " + after + " to read on after");
    }
}
