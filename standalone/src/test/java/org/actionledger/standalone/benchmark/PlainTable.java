package org.actionledger.standalone.benchmark;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.EventJson;

/** The limit: rows of the same columns and bytes in a table with no index but its primary key, written and read by nothing but JDBC. */
final class PlainTable {

    private static final String INSERT = """
            insert into plain (id, type, stream, sequence, key, recorded_at, actor, command_id, command_digest, correlation, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final HikariDataSource database;
    private final byte[] payload;

    /** As many rows in it as the journal has, and the same ones. */
    PlainTable(HikariDataSource database, CampaignEvent like) throws SQLException {
        this.database = database;
        this.payload = EventJson.write(like);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create table plain (
                        position bigint not null generated always as identity,
                        id uuid not null, type text not null, stream text not null, sequence bigint not null, key text not null,
                        recorded_at timestamptz not null, actor text not null, command_id uuid not null,
                        command_digest text not null, cause uuid, correlation uuid not null, payload bytea not null,
                        primary key (stream, sequence))""");
            statement.execute("""
                    insert into plain (id, type, stream, sequence, key, recorded_at, actor, command_id, command_digest, cause, correlation, payload)
                    select id, type, stream, sequence, key, recorded_at, actor, command_id, command_digest, cause, correlation, payload
                    from event order by position""");
            statement.execute("vacuum analyze plain");
        }
    }

    void insertOneByOne(int count) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            String stream = SampleEvents.stream(UUID.randomUUID().toString());
            for (int sequence = 1; sequence <= count; sequence++) {
                row(insert, stream, sequence);
                insert.executeUpdate();
            }
        }
    }

    void insertInBatches(int batches, int size) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            String stream = SampleEvents.stream(UUID.randomUUID().toString());
            for (int batch = 0; batch < batches; batch++) {
                for (int i = 1; i <= size; i++) {
                    row(insert, stream, (long) batch * size + i);
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
            }
            connection.setAutoCommit(true);
        }
    }

    /** Returns how many there were. */
    long read(int limit) throws SQLException {
        long read = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement("""
                    select position, id, type, stream, sequence, key, recorded_at, actor, command_id, command_digest, cause, correlation, payload
                    from plain limit\s""" + limit)) {
                select.setFetchSize(500);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        rows.getLong(1);
                        rows.getObject(2, UUID.class);
                        rows.getString(3);
                        rows.getString(4);
                        rows.getLong(5);
                        rows.getString(6);
                        rows.getObject(7, OffsetDateTime.class);
                        rows.getString(8);
                        rows.getObject(9, UUID.class);
                        rows.getString(10);
                        rows.getObject(11, UUID.class);
                        rows.getObject(12, UUID.class);
                        rows.getBytes(13);
                        read++;
                    }
                }
            }
            connection.setAutoCommit(true);
        }
        return read;
    }

    private void row(PreparedStatement insert, String stream, long sequence) throws SQLException {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        insert.setObject(1, id);
        insert.setString(2, "org.actionledger.MessagePublished");
        insert.setString(3, stream);
        insert.setLong(4, sequence);
        insert.setString(5, stream.substring("campaign-".length()));
        insert.setObject(6, OffsetDateTime.now(ZoneOffset.UTC));
        insert.setString(7, "official");
        insert.setObject(8, id);
        insert.setString(9, MeasuredJournal.DIGEST);
        insert.setObject(10, id);
        insert.setBytes(11, payload);
    }
}
