package org.actionledger.standalone;

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
import java.util.UUID;

/** The database of a ledger, as somebody sees it who looks past the ledger. */
final class Database {

    private static final long UNKNOWN = -1;

    private Database() {}

    /** Events in the journal of campaigns; negative for as long as there is no server, or no table. */
    static long campaignEvents(Path folder) throws IOException {
        Path pid = folder.resolve("postgres/postmaster.pid");
        Path passwords = folder.resolve("passwords.properties");
        if (!Files.exists(pid) || !Files.exists(passwords)) {
            return UNKNOWN;
        }
        List<String> lines = Files.readAllLines(pid);
        if (lines.size() < 4) {
            return UNKNOWN;
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(passwords)) {
            kept.load(reader);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/ledger";
        return number(
                new ServerAddresses(url, "ledger", kept.getProperty("postgres"), "", null),
                "select count(*) from campaign.event");
    }

    /** Whether everything on record was read by who acts on it and by who shows it, so that nothing more will come of itself. */
    static boolean isAllRead(ServerAddresses servers) {
        return number(servers, """
                select count(*)
                from (select stream, sequence from campaign.event union all select stream, sequence from ballot.event) as recorded
                where not exists (select from campaign.feed_stream as acted
                                  where acted.stream = recorded.stream and acted.sequence >= recorded.sequence)
                   or not exists (select from projections.feed_stream as shown
                                  where shown.stream = recorded.stream and shown.sequence >= recorded.sequence)
                """) == 0 && number(servers, "select count(*) from campaign.event") > 0;
    }

    /** Writes as many more of the rows that there is one of for each constituency. */
    static void enlarge(ServerAddresses servers, UUID campaign, int constituencies) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        servers.jdbcUrl(), servers.databaseUser(), servers.databasePassword());
                Statement statement = connection.createStatement()) {
            for (String rows : List.of("ballot_result", "mandate", "timeline")) {
                statement.execute("""
                        with one as (
                            select * from projections.%1$s where key = '%2$s' order by place limit 1
                        ), many as (
                            insert into projections.%1$s (key, id, document, place, grouped, labels)
                            select key, id || number, document, place || number, grouped, labels
                            from one, generate_series(1, %3$d) as number
                        )
                        update projections.%1$s_group as counted set rows = counted.rows + %3$d
                        from one where counted.key = one.key and counted.id = one.grouped
                        """.formatted(rows, campaign, constituencies));
            }
        }
    }

    static void drop(ServerAddresses servers, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        servers.jdbcUrl(), servers.databaseUser(), servers.databasePassword());
                Statement statement = connection.createStatement()) {
            statement.execute("drop table " + table);
        }
    }

    private static long number(ServerAddresses servers, String query) {
        try (Connection connection = DriverManager.getConnection(
                        servers.jdbcUrl(), servers.databaseUser(), servers.databasePassword());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            return UNKNOWN;
        }
    }
}
