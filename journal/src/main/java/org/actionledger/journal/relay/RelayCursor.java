package org.actionledger.journal.relay;

import org.actionledger.journal.store.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the journal was published. */
final class RelayCursor {

    private final JdbcClient jdbc;

    RelayCursor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Cursor read() {
        return jdbc.sql("select xact::text as written_by, position from relay_cursor")
                .query((row, _) ->
                        new Cursor(Long.parseUnsignedLong(row.getString("written_by")), row.getLong("position")))
                .single();
    }

    /**
     * Moves on, from where this relay knows it to be.
     *
     * @throws TurnLost another relay has moved it
     */
    void move(Cursor from, Cursor to) {
        int moved = jdbc.sql("""
                update relay_cursor
                set xact = cast(cast(:toXact as text) as xid8), position = :toPosition
                where xact = cast(cast(:fromXact as text) as xid8) and position = :fromPosition
                """)
                .param("toXact", Long.toUnsignedString(to.xact()))
                .param("toPosition", to.position())
                .param("fromXact", Long.toUnsignedString(from.xact()))
                .param("fromPosition", from.position())
                .update();
        if (moved == 0) {
            throw new TurnLost();
        }
    }
}
