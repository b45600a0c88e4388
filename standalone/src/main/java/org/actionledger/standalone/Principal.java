package org.actionledger.standalone;

import java.util.List;
import java.util.Locale;

/** Whom the servers know, each by a secret of its own. */
enum Principal {
    CAMPAIGN,
    BALLOT,
    PROJECTIONS,
    /** Who makes, changes and deletes topics: no application. */
    OPERATOR,
    /** The broker itself, which may do everything. */
    BROKER;

    static final List<Principal> APPLICATIONS = List.of(CAMPAIGN, BALLOT, PROJECTIONS);

    /** The names of its configurations, of which the first is its own; of applications only. */
    String configuration() {
        return this == PROJECTIONS ? application() + ",desk" : application();
    }

    /** The name of the program and of its group of readers; of applications only. */
    String application() {
        return this == PROJECTIONS ? id() : id() + "-service";
    }

    /** As servers, files and options spell it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
