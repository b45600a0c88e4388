package org.actionledger.events;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * Names of the things in the record, and of their streams.
 *
 * <p>What has a name of its own in the world gets an id made from that name, so that it cannot be recorded twice.
 */
public final class Streams {

    /** Made once, for this product; a new one would rename every campaign. */
    private static final UUID NAMESPACE = UUID.fromString("5a0d3d5e-9c0e-4d0c-8f5b-6f0f2a3f7c11");

    private Streams() {}

    public static String campaign(UUID id) {
        return "campaign-" + id;
    }

    public static String dispute(UUID id) {
        return "dispute-" + id;
    }

    public static String mandate(UUID id) {
        return "mandate-" + id;
    }

    public static String win(UUID id) {
        return "win-" + id;
    }

    public static String union(UUID id) {
        return "union-" + id;
    }

    public static String ballot(UUID id) {
        return "ballot-" + id;
    }

    public static UUID campaignId(String slug) {
        return named("campaign/" + slug);
    }

    public static UUID unionId(String slug) {
        return named("union/" + slug);
    }

    /** One mandate for each question and constituency of a ballot. */
    public static UUID mandateId(UUID ballot, String question, String constituency) {
        return named("mandate/" + ballot + "/" + question + "/" + constituency);
    }

    /**
     * A UUID of version 5 in the ledger's own namespace.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5">RFC 9562, section 5.5</a>
     */
    public static UUID named(String name) {
        return UuidCreator.getNameBasedSha1(NAMESPACE, name);
    }
}
