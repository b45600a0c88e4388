package org.actionledger.desk.dossier;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.actionledger.desk.dossier.Reference.MandateName;
import org.actionledger.desk.dossier.Reference.Named;
import org.actionledger.desk.dossier.Reference.UnionName;
import org.actionledger.events.Streams;
import org.actionledger.http.CommandIds;
import tools.jackson.databind.JsonNode;

/** What the file names, and the ids that follow from the names alone: so every reference is known before anything is sent. */
final class Names {

    static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
    static final int LONGEST = 80;

    private static final Pattern NAME_PATTERN = Pattern.compile(NAME);

    private final String slug;
    private final JsonNode root;

    /** @param root of the file, whatever is wrong with what stands in it */
    Names(JsonNode root) {
        this.slug = root.path("campaign").path("slug").asString("");
        this.root = root;
    }

    String slug() {
        return slug;
    }

    static boolean isName(String text) {
        return text.length() <= LONGEST && NAME_PATTERN.matcher(text).matches();
    }

    /** The id of the command that the entry comes to; a thing that the command names takes it over. */
    UUID of(String entry) {
        Service decides = entry.startsWith("ballots/") ? Service.BALLOT : Service.CAMPAIGN;
        return CommandIds.of(decides.application(), scope(), key(entry));
    }

    /** Under which the command is sent: the same whoever loads the dossier, so that what one has loaded is known when another does. */
    UUID key(String entry) {
        return Streams.named(scope() + "/" + entry);
    }

    String scope() {
        return "dossier/" + slug;
    }

    UUID campaign() {
        return Streams.campaignId(slug);
    }

    UUID of(Reference reference) {
        return switch (reference) {
            case UnionName union -> Streams.unionId(union.name());
            case Named thing -> of(thing.entry());
            case MandateName mandate ->
                Streams.mandateId(of("ballots/" + mandate.ballot()), mandate.question(), mandate.constituency());
        };
    }

    /** Whether the file has such an entry, be it right or wrong. */
    boolean has(String section, String name) {
        return root.path(section).has(name);
    }

    /** The names in the section, in the order of the file. */
    Collection<String> in(String section) {
        return root.path(section).propertyNames();
    }

    /** How a name that is not among these is refused. */
    static String unknown(String what, String name, Collection<String> known) {
        List<String> some = known.stream().limit(20).sorted().toList();
        return "no " + what + " of this file is named \"" + name + "\""
                + (some.isEmpty() ? "" : "; these are: " + String.join(", ", some));
    }
}
