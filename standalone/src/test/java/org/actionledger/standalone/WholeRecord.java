package org.actionledger.standalone;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/**
 * Compares what clients were told with both journals and with what the views have read, in the database itself.
 *
 * @param lost one line for each
 */
record WholeRecord(List<String> lost, List<String> twice, List<String> inverted) {

    static WholeRecord compare(ServerAddresses servers, Map<String, Queue<String>> acknowledged) throws SQLException {
        List<String> lost = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        List<String> inverted = new ArrayList<>();
        List<String> recorded = texts(servers, "select stream || ':' || sequence from campaign.event");
        Set<String> known = new HashSet<>(recorded);
        acknowledged.forEach((slug, positions) -> {
            Set<String> told = new HashSet<>();
            for (String position : positions) {
                if (!known.contains(position)) {
                    lost.add(position + " was acknowledged and is not in the journal");
                }
                if (!told.add(position)) {
                    twice.add(position + " was acknowledged for two commands");
                }
            }
            String stream = positions.isEmpty() ? "" : positions.peek().replaceAll(":.*", ":");
            long all = recorded.stream()
                    .filter(one -> !stream.isEmpty() && one.startsWith(stream))
                    .count();
            if (all != told.size()) {
                twice.add("of %s %d commands are acknowledged, and %d are in the journal"
                        .formatted(slug, told.size(), all));
            }
        });
        for (String journal : List.of("campaign", "ballot")) {
            inverted.addAll(texts(servers, """
                    select stream || ':' || sequence from (
                        select stream, sequence, xact, lag(xact) over w as before, recorded_at, lag(recorded_at) over w as earlier
                        from %s.event window w as (partition by stream order by sequence)) as x
                    where xact < before or recorded_at < earlier
                    """.formatted(journal)));
            lost.addAll(texts(servers, """
                    select stream || ' has ' || count(*) || ' events up to ' || max(sequence) from %s.event
                    group by stream having count(*) <> max(sequence)
                    """.formatted(journal)));
            lost.addAll(texts(servers, """
                    select stream || ':' || sequence || ' is not in the views' from %s.event as event
                    where not exists (select from projections.recorded_event as shown where shown.id = event.id)
                    """.formatted(journal)));
        }
        twice.addAll(texts(servers, """
                select stream || ':' || sequence || ' is in the views and in no journal' from projections.recorded_event as shown
                where not exists (select from campaign.event where event.id = shown.id)
                  and not exists (select from ballot.event where event.id = shown.id)
                """));
        return new WholeRecord(lost, twice, inverted);
    }

    /** All rows of all views, table by table. */
    static List<String> views(ServerAddresses servers) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : texts(servers, """
                select table_name from information_schema.columns
                where table_schema = 'projections' and column_name = 'document' order by table_name
                """)) {
            rows.addAll(texts(servers, """
                    select '%1$s ' || id || ' ' || key || ' ' || document from projections.%1$s order by 1
                    """.formatted(table)));
        }
        return rows;
    }

    static List<String> texts(ServerAddresses servers, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        servers.jdbcUrl(), servers.databaseUser(), servers.databasePassword());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
