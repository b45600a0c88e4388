package org.actionledger.projections.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.actionledger.projections.fold.Projection;
import org.actionledger.projections.fold.Row;
import org.actionledger.projections.fold.Rows;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One projection's table: a document, and the columns that it is found by. */
final class TableRows<R extends Row> implements Rows<R> {

    private final JdbcClient jdbc;
    private final String table;
    private final RowMapper<R> document;
    private final RowMapper<R> passing;

    TableRows(JdbcClient jdbc, Projection<R> projection, Meter meter) {
        this.jdbc = jdbc;
        this.table = projection.table();
        this.document = (row, _) -> {
            String text = row.getString("document");
            meter.read(text.length());
            return RowJson.read(text, projection.row());
        };
        this.passing = (row, _) -> RowJson.read(row.getString("document"), projection.row());
    }

    /** Where a row stands. */
    record Place(String key, String id) {

        static Place of(Row row) {
            return new Place(row.key(), row.id());
        }
    }

    @Override
    public Optional<R> find(String key, String id) {
        return at(Set.of(new Place(key, id))).stream().findFirst();
    }

    List<R> at(Collection<Place> places) {
        return jdbc.sql("select document from " + table + """
                 join unnest(cast(:keys as text[]), cast(:ids as text[])) as wanted (key, id) using (key, id)
                """)
                .param("keys", places.stream().map(Place::key).toArray(String[]::new))
                .param("ids", places.stream().map(Place::id).toArray(String[]::new))
                .query(document)
                .list();
    }

    @Override
    public List<R> under(String key) {
        return jdbc.sql("select document from " + table + " where key = :key order by id")
                .param("key", key)
                .query(document)
                .list();
    }

    @Override
    public List<R> under(String key, String beginning) {
        // The last character that there is stands behind every id that begins so.
        return jdbc.sql("select document from " + table
                        + " where key = :key and id >= :beginning and id < :beginning || U&'\\FFFF' order by id")
                .param("key", key)
                .param("beginning", beginning)
                .query(document)
                .list();
    }

    @Override
    public void each(String key, Consumer<R> consumer) {
        try (Stream<R> rows = jdbc
                .sql("select document from " + table + " where key = :key order by id")
                .param("key", key)
                .query(passing)
                .stream()) {
            rows.forEach(consumer);
        }
    }

    @Override
    public List<R> all() {
        return jdbc.sql("select document from " + table + " order by key, id")
                .query(document)
                .list();
    }

    void write(Collection<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("insert into " + table + """
                 (key, id, document)
                select * from unnest(cast(:keys as text[]), cast(:ids as text[]), cast(:documents as jsonb[]))
                on conflict (key, id) do update set document = excluded.document
                """)
                .param("ids", rows.stream().map(Row::id).toArray(String[]::new))
                .param("keys", rows.stream().map(Row::key).toArray(String[]::new))
                .param("documents", rows.stream().map(RowJson::write).toArray(String[]::new))
                .update();
    }
}
