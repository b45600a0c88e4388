package org.actionledger.journal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few of the faults that {@code mvn -q -Pfaults verify} has many of. */
class FaultsIT {

    @Test
    void nothing_is_lost_done_twice_inverted_or_stuck_in_twenty_faults(@TempDir Path folder) throws Exception {
        Figures figures = FaultCampaign.run(20, Long.getLong("faults.seed", 1), folder, System.out);

        assertThat(figures.faults()).isEqualTo(20);
        assertThat(figures.faulty()).isEmpty();
    }
}
