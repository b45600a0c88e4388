package org.actionledger.desk.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.Streams;
import org.actionledger.http.CommandIds;

/** Small dossiers: the least that one can be, for tests that are about one more thing, and the documented one. */
final class SmallDossier {

    static final String TEXT = """
            campaign:
              slug: small
              title: A small campaign
              unions: [du]
              when: 2023
            sources:
              leaflet: { title: A leaflet, published: 2023-01-09 }
            unions:
              du: { name: Dockers' Union, short name: DU }
            disputes:
              pay:
                union: du
                title: Pay
                jurisdiction: ENGLAND
                when: 2023-01-09
            ballots:
              ballot-1:
                dispute: pay
                type: STATUTORY
                title: A ballot
                method: POSTAL
                aggregation: AGGREGATED
                questions:
                  STRIKE: { text: 'Strike?', meaning of yes: strike }
                when: 2023-01-20
            """;

    static final UUID DISPUTE = id("campaign-service", "disputes/pay");
    static final UUID BALLOT = id("ballot-service", "ballots/ballot-1");

    /** The first line that is added to it. */
    static final int NEXT_LINE = TEXT.lines().toList().size() + 1;

    private static final String BEGIN = "```yaml\n";
    private static final String END = "```\n";

    private SmallDossier() {}

    /** Of what the entry names, or is. */
    static UUID id(String service, String entry) {
        return CommandIds.of(service, "dossier/small", Streams.named("dossier/small/" + entry));
    }

    static Dossier with(String more) {
        return DossierReader.read("small.yaml", TEXT + more);
    }

    /** The example of the documentation. */
    static String documented() throws IOException {
        String page = Files.readString(Path.of("../docs/dossier.md"));
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        return page.substring(begin, page.indexOf(END, begin));
    }

    static PlannedCommand command(Dossier dossier, String entry) {
        return dossier.commands().stream()
                .filter(command -> command.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    static List<String> entries(Dossier dossier) {
        return dossier.commands().stream().map(PlannedCommand::entry).toList();
    }
}
