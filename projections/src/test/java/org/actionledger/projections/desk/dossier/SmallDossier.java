package org.actionledger.projections.desk.dossier;

import java.util.List;

/** The least that a dossier can be, for tests that are about one more thing. */
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

    /** The first line that is added to it. */
    static final int NEXT_LINE = TEXT.lines().toList().size() + 1;

    private SmallDossier() {}

    static Dossier with(String more) {
        return DossierReader.read("small.yaml", TEXT + more);
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
