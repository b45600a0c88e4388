package org.actionledger.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed while it loads a dossier, wherever it is in it. */
class KilledLedgerIT {

    private static Story whole;

    @BeforeAll
    static void tell_it_unharmed(@TempDir Path folder) throws Exception {
        whole = story(folder);
    }

    /** @param events in the journal of campaigns when the process is killed */
    @ParameterizedTest
    @ValueSource(ints = {1, 20, 60})
    void a_ledger_killed_in_the_midst_of_a_dossier_tells_the_whole_story_when_it_is_started_again(
            int events, @TempDir Path folder) throws Exception {
        ChildJvm child = new ChildJvm(
                Standalone.class,
                "--ledger.data=" + folder,
                "--ledger.projections.port=0",
                "--ledger.campaign.port=0",
                "--ledger.ballot.port=0");
        try {
            await().atMost(120, SECONDS).until(() -> Database.campaignEvents(folder) >= events);
        } finally {
            child.kill();
        }

        Story harmed = story(folder);

        assertThat(harmed.events()).containsExactlyInAnyOrderElementsOf(whole.events());
        assertThat(harmed.timeline()).isEqualTo(whole.timeline());
    }

    /** What is told, and what it rests on; without the ids that are drawn anew for every event. */
    private record Story(List<String> timeline, List<String> events) {}

    private static Story story(Path folder) throws Exception {
        try (LedgerUnderTest ledger = LedgerUnderTest.start(folder)) {
            ledger.awaitAllRead();
            return new Story(
                    ledger.read("/api/campaigns/" + NahtCymruIT.CAMPAIGN + "/timeline")
                            .get("entries")
                            .valueStream()
                            .map(entry -> entry.get("when") + " " + entry.get("title") + " " + entry.get("facts"))
                            .toList(),
                    ledger.audit("").stream()
                            .map(event -> event.get("type") + " " + event.get("stream") + " " + event.get("sequence"))
                            .toList());
        }
    }
}
