package org.actionledger.campaign.limits;

import java.util.List;
import java.util.regex.Pattern;
import org.actionledger.events.Streams;
import org.actionledger.journal.decide.Refusal;

/** The short name that is part of an address, e.g. {@code naht-cymru-2022}. */
public final class Slug {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    public static List<Refusal> refusals(String slug) {
        if (!PLAIN.matcher(slug).matches()) {
            return List.of(Refusal.of(
                    "slug-is-plain",
                    "a slug is small letters and digits with single hyphens between them, as naht-cymru-2022",
                    "slug"));
        }
        if (Streams.isId(slug)) {
            // An address takes a slug or an id, and must not mean two things.
            return List.of(Refusal.of("slug-is-no-id", "a slug must not look like an id: choose words", "slug"));
        }
        return List.of();
    }
}
