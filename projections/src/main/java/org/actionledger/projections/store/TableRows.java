package org.actionledger.projections.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    TableRows(JdbcClient jdbc, Projection<R> projection) {
        this.jdbc = jdbc;
        this.table = projection.table();
        this.document = (row, _) -> RowJson.read(row.getString("document"), projection.row());
    }

    @Override
    public Optional<R> find(String id) {
        return with(List.of(id)).stream().findFirst();
    }

    List<R> with(Collection<String> ids) {
        return jdbc.sql("select document from " + table + " where id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
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
    public List<R> all() {
        return jdbc.sql("select document from " + table + " order by id")
                .query(document)
                .list();
    }

    void write(Collection<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("insert into " + table + """
                 (id, key, document)
                select * from unnest(cast(:ids as text[]), cast(:keys as text[]), cast(:documents as jsonb[]))
                on conflict (id) do update set document = excluded.document
                """)
                .param("ids", rows.stream().map(Row::id).toArray(String[]::new))
                .param("keys", rows.stream().map(Row::key).toArray(String[]::new))
                .param("documents", rows.stream().map(RowJson::write).toArray(String[]::new))
                .update();
    }
}
