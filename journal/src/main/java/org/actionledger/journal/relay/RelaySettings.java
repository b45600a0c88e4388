package org.actionledger.journal.relay;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the relay of one journal is set up with.
 *
 * @param journal name of the journal, the same wherever its relay runs: by it the broker shuts out all but the newest, and readers see where an event
 *     is from
 * @param batch most events in one Kafka transaction
 * @param patience how old an event may be that is not published before health is down
 */
@ConfigurationProperties("ledger.relay")
public record RelaySettings(
        String journal,
        @DefaultValue("500") int batch,
        @DefaultValue("10s") Duration patience) {

    @ConstructorBinding
    public RelaySettings {
        @Nullable String given = journal;
        if (given == null || given.isBlank()) {
            throw new IllegalArgumentException("ledger.relay.journal is not set");
        }
    }

    /** With the patience that a service has where its configuration says nothing. */
    public RelaySettings(String journal, int batch) {
        this(journal, batch, Duration.ofSeconds(10));
    }
}
