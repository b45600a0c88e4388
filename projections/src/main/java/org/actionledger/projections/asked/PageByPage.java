package org.actionledger.projections.asked;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.actionledger.http.Fault;
import org.actionledger.http.MalformedRequest;
import org.actionledger.http.UnknownThing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers a long list a page at a time; where there is more, the header {@code Link} says where to read on. */
public final class PageByPage {

    /** The most at a time. */
    public static final int MOST = 1_000;

    private PageByPage() {}

    /**
     * How many to read, so that it shows whether there are more.
     *
     * @throws MalformedRequest the limit is none
     */
    public static int oneMoreThan(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new MalformedRequest(Fault.of("limit", "is not a number from 1 to " + MOST));
        }
        return limit + 1;
    }

    /**
     * One page.
     *
     * @param rows those that follow, one more than are shown where there are more
     * @param named what a row is asked for by
     */
    public static <R, V> ResponseEntity<List<V>> of(
            List<R> rows, int limit, Function<R, UUID> named, Function<List<R>, List<V>> views) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (rows.size() > limit) {
            String next = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("after", named.apply(rows.get(limit - 1)))
                    .build()
                    .toUriString();
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(views.apply(rows.subList(0, Math.min(limit, rows.size()))));
    }

    public static UnknownThing noneUnder(UUID after) {
        return new UnknownThing("there is none under " + after + " to read on after");
    }
}
