package org.actionledger.projections.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actionledger.projections.fold.Projection;
import org.actionledger.projections.fold.Row;
import org.actionledger.projections.fold.Rows;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One projection's table: a document, and the columns that it is found by. */
final class TableRows<R extends Row> implements Rows<R> {

    /** The last character that there is stands behind every text that begins so. */
    static final String BEHIND = " || U&'\\FFFF'";

    private final JdbcClient jdbc;
    private final String table;
    private final RowMapper<R> document;

    TableRows(JdbcClient jdbc, Projection<R, ?> projection, Meter meter) {
        this.jdbc = jdbc;
        this.table = projection.table();
        this.document = document(projection.row(), meter);
    }

    static <R> RowMapper<R> document(Class<R> kind, Meter meter) {
        return (row, _) -> {
            String text = row.getString("document");
            meter.read(text.length());
            return RowJson.read(text, kind);
        };
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

    @Override
    public List<R> find(String key, Collection<String> ids) {
        return at(ids.stream().map(id -> new Place(key, id)).distinct().toList());
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
        return under(key, List.of(beginning));
    }

    @Override
    public List<R> under(String key, Collection<String> beginnings) {
        return jdbc.sql("""
                select document from <table> join unnest(cast(:beginnings as text[])) as asked (beginning)
                    on id >= asked.beginning and id < asked.beginning<behind>
                where key = :key
                order by id
                """.replace("<table>", table).replace("<behind>", BEHIND))
                .param("key", key)
                .param("beginnings", beginnings.stream().distinct().toArray(String[]::new))
                .query(document)
                .list();
    }

    @Override
    public List<R> all() {
        return jdbc.sql("select document from " + table + " order by key, id")
                .query(document)
                .list();
    }

    void write(Collection<R> rows) {
        jdbc.sql("insert into " + table + """
                 (key, id, document)
                select key, id, cast(document as jsonb)
                from unnest(cast(:keys as text[]), cast(:ids as text[]), cast(:documents as text[])) as given (key, id, document)
                on conflict (key, id) do update set document = excluded.document
                """)
                .param("ids", rows.stream().map(Row::id).toArray(String[]::new))
                .param("keys", rows.stream().map(Row::key).toArray(String[]::new))
                .param("documents", rows.stream().map(RowJson::write).toArray(String[]::new))
                .update();
    }
}
