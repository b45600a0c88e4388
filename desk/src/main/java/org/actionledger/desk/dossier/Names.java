package org.actionledger.desk.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.actionledger.events.Streams;
import org.actionledger.http.CommandIds;

/** What the file names, and the ids that follow from the names alone: so every reference is known before anything is sent. */
final class Names {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    private final String slug;
    private final YamlNode.Named root;

    Names(String slug, YamlNode.Named root) {
        this.slug = slug;
        this.root = root;
    }

    String slug() {
        return slug;
    }

    static boolean isName(String text) {
        return text.length() <= LONGEST && NAME.matcher(text).matches();
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

    UUID mandate(Mandate mandate) {
        return Streams.mandateId(of("ballots/" + mandate.ballot()), mandate.question(), mandate.constituency());
    }

    /** What stands at this place, whether or not it is what it should be. */
    Optional<YamlNode> at(String... place) {
        YamlNode part = root;
        for (String name : place) {
            if (!(part instanceof YamlNode.Named named) || !named.items().containsKey(name)) {
                return Optional.empty();
            }
            part = named.items().get(name).value();
        }
        return Optional.of(part);
    }

    Optional<String> textAt(String... place) {
        return at(place).filter(YamlNode.Text.class::isInstance).map(part -> ((YamlNode.Text) part).value());
    }

    Set<String> under(String... place) {
        return at(place)
                .filter(YamlNode.Named.class::isInstance)
                .map(part -> ((YamlNode.Named) part).items().keySet())
                .orElse(Set.of());
    }

    /** How a name that is not among these is refused. */
    static String unknown(String what, String name, Collection<String> known) {
        List<String> some = known.stream().limit(20).sorted().toList();
        return "no " + what + " of this file is named \"" + name + "\""
                + (some.isEmpty() ? "" : "; these are: " + String.join(", ", some));
    }

    /** A mandate as a dossier writes it: {@code ballot-1/STRIKE}, or {@code ballot-1/STRIKE/Gwynedd} where employers are counted apart. */
    record Mandate(String ballot, String question, String constituency) {

        static Optional<Mandate> parse(String text) {
            String[] parts = text.split("/", 3);
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Mandate(parts[0], parts[1], parts.length == 3 ? parts[2] : "all"));
        }

        /** The entry whose result gives it. */
        String result() {
            return "ballots/" + ballot + "/results/" + constituency;
        }
    }
}
