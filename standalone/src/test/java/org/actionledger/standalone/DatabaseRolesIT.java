package org.actionledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseRolesIT {

    private static LedgerUnderTest ledger;
    private static ServerAddresses servers;
    private static Passwords passwords;
    private static Path postgres;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        ledger = LedgerUnderTest.start(folder);
        servers = ledger.servers();
        passwords = Passwords.of(folder.resolve("passwords.properties"), Map.of());
        postgres = folder.resolve("postgres");
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update campaign.event set payload = ''",
                "delete from campaign.event",
                "truncate campaign.event",
                "drop table campaign.event",
                "alter table campaign.event disable trigger all",
                "create table campaign.another (id int)",
                "delete from campaign.journal_migration",
                "select * from ballot.event",
                "insert into ballot.known_dispute select from ballot.known_dispute",
                "select * from projections.recorded_event",
                "create schema another",
                "copy (select 1) to program 'true'"
            })
    void a_service_may_not(String statement) {
        assertThatThrownBy(() -> execute(Principal.CAMPAIGN, statement))
                .satisfies(refused ->
                        assertThat(((SQLException) refused).getSQLState()).isEqualTo("42501"));
    }

    @Test
    void what_the_services_recorded_the_projections_do_not_read_in_the_journals() {
        assertThatThrownBy(() -> execute(Principal.PROJECTIONS, "select * from campaign.event"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_service_sees_who_holds_it_back_whoever_it_is() throws Exception {
        assertThat(text(Principal.BALLOT, "select pg_has_role('pg_read_all_stats', 'usage')::text"))
                .containsExactly("true");
    }

    @Test
    void nobody_who_may_do_everything_is_connected_while_it_runs() throws Exception {
        assertThat(text(Principal.CAMPAIGN, """
                        select distinct usename::text from pg_stat_activity
                        where backend_type = 'client backend' order by 1""")).containsExactly("ballot", "campaign", "projections");
    }

    @Test
    void the_server_does_not_run_as_root() throws Exception {
        long server = Long.parseLong(
                Files.readAllLines(postgres.resolve("postmaster.pid")).getFirst());

        assertThat(ProcessHandle.of(server).orElseThrow().info().user().orElseThrow())
                .isNotEqualTo("root");
    }

    @Test
    void roles_are_made_again_as_often_as_wanted() {
        String maintenance = servers.jdbcUrl().replaceAll("/ledger$", "/postgres");
        assertThatCode(() -> DatabaseRoles.make(maintenance, servers.jdbcUrl(), passwords))
                .doesNotThrowAnyException();
    }

    private static void execute(Principal principal, String statement) throws SQLException {
        try (Connection connection = connect(principal)) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(statement);
            connection.rollback();
        }
    }

    private static List<String> text(Principal principal, String query) throws SQLException {
        try (Connection connection = connect(principal);
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private static Connection connect(Principal principal) throws SQLException {
        return DriverManager.getConnection(servers.jdbcUrl(), principal.id(), passwords.ofDatabase(principal));
    }
}
