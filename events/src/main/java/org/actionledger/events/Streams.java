package org.actionledger.events;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names of the things in the record, and of their streams.
 *
 * <p>What has a name of its own in the world gets an id made from that name, so that it cannot be recorded twice.
 */
public final class Streams {

    /**
     * Which journal writes which streams, by what their names begin with: readers of the topic take no other's word for it.
     *
     * <p>A new kind of stream has to be named here, or nobody reads it.
     */
    public static final Map<String, List<String>> OF_JOURNALS = Map.of(
            "campaign",
            List.of("campaign-", "dispute-", "mandate-", "policy-", "win-", "union-"),
            "ballot",
            List.of("ballot-"));

    /** Made once, for this product; a new one would rename every campaign. */
    private static final UUID NAMESPACE = UUID.fromString("5a0d3d5e-9c0e-4d0c-8f5b-6f0f2a3f7c11");

    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

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

    /** Of what one policy was to record on one stream because of one event. */
    public static String policy(String policy, UUID cause, String stream) {
        return "policy-" + named("policy/" + policy + "/" + cause + "/" + stream);
    }

    public static UUID campaignId(String slug) {
        return named("campaign/" + slug);
    }

    public static UUID unionId(String slug) {
        return named("union/" + slug);
    }

    /** The campaign that people call by its slug or by its id. */
    public static UUID campaignCalled(String slugOrId) {
        return isId(slugOrId) ? UUID.fromString(slugOrId) : campaignId(slugOrId);
    }

    /** The union that people call by its slug or by its id. */
    public static UUID unionCalled(String slugOrId) {
        return isId(slugOrId) ? UUID.fromString(slugOrId) : unionId(slugOrId);
    }

    /** Written out in full: {@link UUID#fromString} takes 1-1-1-1-1 for an id. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
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
