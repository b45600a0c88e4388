package org.actionledger.projections.desk.dossier;

/** Who decides a command. */
enum Service {
    CAMPAIGN("campaign service"),
    BALLOT("ballot service");

    private final String words;

    Service(String words) {
        this.words = words;
    }

    String inWords() {
        return words;
    }
}
