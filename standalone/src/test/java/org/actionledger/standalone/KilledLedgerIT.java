package org.actionledger.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed while it loads a dossier, wherever it is in it. */
class KilledLedgerIT {

    /** @param events in the journal of campaigns when the process is killed */
    @ParameterizedTest
    @ValueSource(ints = {1, 20, 60})
    void a_ledger_killed_in_the_midst_of_a_dossier_tells_the_whole_story_when_it_is_started_again(
            int events, @TempDir Path folder, @TempDir Path unharmed) throws Exception {
        ChildJvm child = new ChildJvm(
                Standalone.class,
                "--ledger.data=" + folder,
                "--ledger.projections.port=0",
                "--ledger.campaign.port=0",
                "--ledger.ballot.port=0");
        try {
            await().atMost(120, SECONDS).until(() -> recorded(folder) >= events);
        } finally {
            child.kill();
        }

        Story harmed = story(folder);
        Story whole = story(unharmed);

        assertThat(harmed.events()).containsExactlyInAnyOrderElementsOf(whole.events());
        assertThat(harmed.timeline()).isEqualTo(whole.timeline());
    }

    /** What is told, and what it rests on; without the ids that are drawn anew for every event. */
    private record Story(List<String> timeline, List<String> events) {}

    private static Story story(Path folder) throws Exception {
        try (LedgerUnderTest ledger = LedgerUnderTest.start(folder)) {
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

    /** Events in the journal of campaigns; none for as long as there is no server, or no table. */
    private static int recorded(Path folder) throws IOException {
        Path pid = folder.resolve("postgres/postmaster.pid");
        Path passwords = folder.resolve("passwords.properties");
        if (!Files.exists(pid) || !Files.exists(passwords)) {
            return 0;
        }
        List<String> lines = Files.readAllLines(pid);
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(passwords)) {
            kept.load(reader);
        }
        if (lines.size() < 4) {
            return 0;
        }
        String url = "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, "postgres", kept.getProperty("postgres"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from campaign.event")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            return 0;
        }
    }
}
