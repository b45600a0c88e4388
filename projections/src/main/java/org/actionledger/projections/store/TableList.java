package org.actionledger.projections.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.actionledger.projections.fold.GroupCount;
import org.actionledger.projections.fold.ListedProjection;
import org.actionledger.projections.fold.ListedRow;
import org.actionledger.projections.fold.ListedRows;
import org.actionledger.projections.fold.Page;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of one projection's table by their places, and how many there are of each group, which is counted when they are written and not when people
 * look.
 */
final class TableList<R extends ListedRow<G>, G> implements ListedRows<R, G> {

    private final JdbcClient jdbc;
    private final String table;
    private final String groupTable;
    private final Class<G> group;
    private final Meter meter;
    private final RowMapper<R> document;

    TableList(JdbcClient jdbc, ListedProjection<R, ?, G> projection, Meter meter) {
        this.jdbc = jdbc;
        this.table = projection.table();
        this.groupTable = groupTable(projection);
        this.group = projection.group();
        this.meter = meter;
        this.document = TableRows.document(projection.row(), meter);
    }

    static String groupTable(ListedProjection<?, ?, ?> projection) {
        return projection.table() + "_group";
    }

    @Override
    public List<GroupCount<G>> groups() {
        return counts(null).stream().map(Stored::count).toList();
    }

    @Override
    public List<GroupCount<G>> groups(String key) {
        return counts(key).stream().map(Stored::count).toList();
    }

    @Override
    public List<GroupCount<G>> groups(String key, Collection<String> ids) {
        return jdbc
                .sql("""
                select key, id, document, counted.rows from (
                    select key, grouped as id, count(*) as rows
                    from <table> join unnest(cast(:ids as text[])) as asked (id) using (id)
                    where key = :key and grouped is not null
                    group by key, grouped
                ) as counted join <groups> as one using (key, id)
                """.replace("<table>", table).replace("<groups>", groupTable))
                .param("key", key)
                .param("ids", ids.stream().distinct().toArray(String[]::new))
                .query(this::stored)
                .list()
                .stream()
                .map(Stored::count)
                .toList();
    }

    @Override
    public List<R> page(Page<G> page) {
        UUID[] groups = asked(page);
        if (groups != null && groups.length == 0) {
            return List.of();
        }
        ListedRow<G> after = page.after();
        List<String> conditions = new ArrayList<>(List.of("(place, key) > (:after, :afterKey)"));
        if (page.key() != null) {
            conditions.add("key = :key");
        }
        if (!page.beginning().isEmpty()) {
            conditions.add("place >= :beginning and place < :beginning" + TableRows.BEHIND);
        }
        if (groups != null) {
            conditions.add("grouped = any(:groups)");
        }
        if (!page.labels().isEmpty()) {
            // Of rows that have some, which are few, there is an index.
            conditions.add("labels <> '{}' and labels && cast(:labels as text[])");
        }
        return jdbc.sql("select document from " + table + " where " + String.join(" and ", conditions)
                        + " order by place, key limit :limit")
                .param("after", after == null ? "" : after.place())
                .param("afterKey", after == null ? "" : after.key())
                .param("key", page.key())
                .param("beginning", page.beginning())
                .param("groups", groups)
                .param("labels", page.labels().toArray(String[]::new))
                .param("limit", page.limit())
                .query(document)
                .list();
    }

    @Override
    public List<R> firstOfEach(String key, Predicate<G> groups, int limit) {
        return firstOf("document", key, groups, limit, "").query(document).list();
    }

    @Override
    public List<String> places(String key, Predicate<G> groups, int limit) {
        return firstOf("place", key, groups, limit, " limit :limit")
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec firstOf(String column, String key, Predicate<G> groups, int limit, String inAll) {
        return jdbc.sql("""
                select first.<column> from unnest(cast(:groups as uuid[])) as asked (id) cross join lateral (
                    select document, place from <table>
                    where key = :key and grouped = asked.id order by place limit :limit
                ) as first order by first.place
                """.replace("<column>", column).replace("<table>", table) + inAll)
                .param("key", key)
                .param("groups", ids(counts(key), groups))
                .param("limit", limit);
    }

    @Override
    public List<R> ungrouped(String key, String beginning) {
        return jdbc.sql("select document from " + table
                        + " where key = :key and grouped is null and id >= :beginning and id < :beginning"
                        + TableRows.BEHIND + " order by id")
                .param("key", key)
                .param("beginning", beginning)
                .query(document)
                .list();
    }

    /** Writes rows in place of those of the same ids, and counts anew what has changed. */
    void write(Collection<R> rows) {
        Map<Of, Integer> change = new HashMap<>();
        Map<Of, String> documents = new HashMap<>();
        List<@Nullable UUID> groups = new ArrayList<>();
        for (R row : rows) {
            G of = row.group();
            UUID id = null;
            if (of != null) {
                String text = RowJson.write(of);
                id = id(text);
                change.merge(new Of(row.key(), id), 1, Integer::sum);
                documents.put(new Of(row.key(), id), text);
            }
            groups.add(id);
        }
        replaced(rows, groups).forEach((group, before) -> change.merge(group, -before, Integer::sum));
        count(change, documents);
    }

    /** How many of each group stood where the rows have been written. Documents are cast one by one: as an array, the planner would cast them too. */
    private Map<Of, Integer> replaced(Collection<R> rows, List<@Nullable UUID> groups) {
        Map<Of, Integer> before = new HashMap<>();
        jdbc.sql("""
                with given as materialized (
                    select * from unnest(
                        cast(:keys as text[]), cast(:ids as text[]), cast(:documents as text[]),
                        cast(:places as text[]), cast(:groups as uuid[]), cast(:labels as text[]))
                    as given (key, id, document, place, grouped, labels)
                ), before as (
                    select key, one.grouped from <table> as one join given using (key, id) where one.grouped is not null
                ), written as (
                    insert into <table> (key, id, document, place, grouped, labels)
                    select key, id, cast(document as jsonb), place, grouped, string_to_array(labels, U&'\\000A') from given
                    on conflict (key, id) do update
                    set document = excluded.document, place = excluded.place,
                        grouped = excluded.grouped, labels = excluded.labels
                )
                select key, grouped, count(*) as rows from before group by key, grouped
                """.replace("<table>", table))
                .param("keys", texts(rows, Row::key))
                .param("ids", texts(rows, Row::id))
                .param("documents", texts(rows, RowJson::write))
                .param("places", texts(rows, ListedRow::place))
                .param("groups", groups.toArray(UUID[]::new))
                .param("labels", texts(rows, row -> String.join("\n", row.labels())))
                .query(row -> {
                    before.put(new Of(row.getString("key"), row.getObject("grouped", UUID.class)), row.getInt("rows"));
                });
        return before;
    }

    private void count(Map<Of, Integer> change, Map<Of, String> documents) {
        List<Of> changed = change.keySet().stream()
                .filter(group -> change.getOrDefault(group, 0) != 0)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        // Of a group that only loses rows there is one on record, and its document is not needed.
        jdbc.sql("""
                insert into <groups> (key, id, document, rows)
                select key, id, cast(document as jsonb), rows from unnest(
                    cast(:keys as text[]), cast(:ids as uuid[]), cast(:documents as text[]), cast(:rows as int[]))
                as given (key, id, document, rows)
                on conflict (key, id) do update set rows = <groups>.rows + excluded.rows
                """.replace("<groups>", groupTable))
                .param("keys", changed.stream().map(Of::key).toArray(String[]::new))
                .param("ids", changed.stream().map(Of::group).toArray(UUID[]::new))
                .param(
                        "documents",
                        changed.stream()
                                .map(group -> documents.getOrDefault(group, "{}"))
                                .toArray(String[]::new))
                .param("rows", changed.stream().map(change::get).toArray(Integer[]::new))
                .update();
    }

    private List<Stored<G>> counts(@Nullable String key) {
        return jdbc.sql("select key, id, document, rows from " + groupTable
                        + " where rows > 0 and (cast(:key as text) is null or key = :key) order by key, id")
                .param("key", key)
                .query(this::stored)
                .list();
    }

    /** Those that are asked for; null where every one is, and rows of none besides. */
    private UUID @Nullable [] asked(Page<G> page) {
        Predicate<G> which = page.groups();
        return which == null ? null : ids(counts(page.key()), which);
    }

    private static <G> UUID[] ids(List<Stored<G>> groups, Predicate<G> which) {
        return groups.stream()
                .filter(group -> which.test(group.count().group()))
                .map(Stored::id)
                .distinct()
                .toArray(UUID[]::new);
    }

    private Stored<G> stored(ResultSet row, int number) throws SQLException {
        String text = row.getString("document");
        meter.read(text.length());
        return new Stored<>(
                row.getObject("id", UUID.class),
                new GroupCount<>(row.getString("key"), RowJson.read(text, group), row.getInt("rows")));
    }

    private static UUID id(String document) {
        return UUID.nameUUIDFromBytes(document.getBytes(UTF_8));
    }

    private String[] texts(Collection<R> rows, Function<R, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private record Of(String key, UUID group) {}

    private record Stored<G>(UUID id, GroupCount<G> count) {}
}
