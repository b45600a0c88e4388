package org.actionledger.desk.dossier;

/** Who decides a command. */
enum Service {
    CAMPAIGN("campaign service", "campaign-service"),
    BALLOT("ballot service", "ballot-service");

    private final String words;
    private final String application;

    Service(String words, String application) {
        this.words = words;
        this.application = application;
    }

    /** By which it tells its command ids from another's. */
    String application() {
        return application;
    }

    String inWords() {
        return words;
    }
}
