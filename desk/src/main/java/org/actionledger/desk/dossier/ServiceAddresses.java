package org.actionledger.desk.dossier;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the services that decide commands are, e.g. {@code http://localhost:8081}. */
@ConfigurationProperties("ledger.services")
record ServiceAddresses(URI campaign, URI ballot) {

    URI of(Service service) {
        return switch (service) {
            case CAMPAIGN -> campaign;
            case BALLOT -> ballot;
        };
    }
}
