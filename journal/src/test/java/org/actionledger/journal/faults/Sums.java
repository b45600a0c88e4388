package org.actionledger.journal.faults;

import java.util.List;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.feed.FeedHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A projection that no repeat and no gap leaves as it was. */
final class Sums implements FeedHandler {

    private final JdbcClient sql;
    private final String reader;

    Sums(JdbcClient sql, String reader) {
        this.sql = sql;
        this.reader = reader;
    }

    static void create(JdbcClient sql) {
        // No key on purpose: an event applied twice must be seen.
        sql.sql("create table applied (number bigserial, reader text, stream text, sequence bigint, id uuid)")
                .update();
        sql.sql("create index applied_by on applied (reader, number)").update();
        sql.sql("create table sums (reader text, stream text, total bigint, primary key (reader, stream))")
                .update();
    }

    @Override
    public void handle(List<RecordedEvent> batch) {
        for (RecordedEvent event : batch) {
            sql.sql("""
                insert into applied (reader, stream, sequence, id) values (:reader, :stream, :sequence, :id)
                """)
                    .param("reader", reader)
                    .param("stream", event.stream())
                    .param("sequence", event.sequence())
                    .param("id", event.id())
                    .update();
            sql.sql("""
                insert into sums (reader, stream, total) values (:reader, :stream, :by)
                on conflict (reader, stream) do update set total = sums.total + excluded.total
                """)
                    .param("reader", reader)
                    .param("stream", event.stream())
                    .param("by", Counting.by(event.payload()))
                    .update();
        }
    }
}
