package org.actionledger.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it loads its dossiers, and again and again. */
class KilledLedgerIT {

    /** In the journal of campaigns when it is killed. */
    private static final List<Integer> EVENTS = List.of(1, 20, 60);

    @Test
    void a_ledger_killed_in_the_midst_of_its_dossiers_tells_the_whole_story_in_the_end(
            @TempDir Path folder, @TempDir Path unharmed) throws Exception {
        Story whole = story(unharmed);

        for (int events : EVENTS) {
            startAndKillAt(events, folder);
        }
        Story harmed = story(folder);

        assertThat(harmed.events()).containsExactlyInAnyOrderElementsOf(whole.events());
        assertThat(harmed.timeline()).isEqualTo(whole.timeline());
    }

    private static void startAndKillAt(int events, Path folder) throws Exception {
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
