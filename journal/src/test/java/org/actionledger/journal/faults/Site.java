package org.actionledger.journal.faults;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.actionledger.journal.Journal;
import org.actionledger.journal.topic.TopicContent;
import org.actionledger.journal.topic.TopicCreation;
import org.actionledger.journal.topic.TopicSettings;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two instances of a service on one schema and one topic, and all that can be harmed of them. */
final class Site implements AutoCloseable {

    private static final List<String> INSTANCES = List.of("a", "b");

    private final Place place;
    private final String schema;
    private final TopicSettings topic;
    private final MovedClock clock = new MovedClock();
    private final AtomicReferenceArray<Node> nodes = new AtomicReferenceArray<>(INSTANCES.size());

    Site(Place place, String schema, TopicSettings topic) {
        this.place = place;
        this.schema = schema;
        this.topic = topic;
        nodes.set(0, node(0));
        nodes.set(1, node(1));
    }

    private Node node(int instance) {
        // One of them without a name, as where nobody has given it one.
        return new Node(
                place.jdbcUrl(place.databaseProxy().port()),
                schema,
                topic,
                "reader-" + schema,
                instance == 0 ? null : INSTANCES.get(instance));
    }

    Journal journal(int any) {
        return nodes.get(Math.floorMod(any, INSTANCES.size())).journal();
    }

    List<List<String>> health() {
        return List.of(nodes.get(0).health(), nodes.get(1).health());
    }

    /** Whether there is time for what takes very long. */
    boolean isPatient() {
        return place.isPatient();
    }

    DatabaseServer database() {
        return place.database();
    }

    CutProxy databaseProxy() {
        return place.databaseProxy();
    }

    BrokerServer broker() {
        return place.broker();
    }

    MovedClock clock() {
        return clock;
    }

    /** With kill -9. */
    void killOneSession(Random random) {
        List<Long> sessions = sessions();
        ProcessHandle.of(sessions.get(random.nextInt(sessions.size()))).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** @param relays only those that publish */
    void endSessions(boolean relays) {
        server().sql("""
                select pg_terminate_backend(pid)
                from pg_stat_activity
                where pid <> pg_backend_pid() and backend_type = 'client backend'
                """ + (relays ? " and pid in (select pid from pg_locks where locktype = 'advisory')" : ""))
                .query()
                .listOfRows();
    }

    /** A tenth of a second before each commit is on disk, which is the most that PostgreSQL can be told to wait. */
    void slowDownFlushes(boolean slow) {
        JdbcClient server = server();
        server.sql("alter system set commit_siblings = " + (slow ? 0 : 5)).update();
        server.sql("alter system set commit_delay = " + (slow ? 100_000 : 0)).update();
        server.sql("select pg_reload_conf()").query().listOfRows();
    }

    /** Deletes it, and makes it again unless a relay is quicker. */
    void makeTopicAnew(int partitions) {
        try (TopicContent content = new TopicContent(topic)) {
            content.delete();
        } catch (UnknownTopicOrPartitionException e) {
            // Not made again yet since the last time.
            Thread.onSpinWait();
        }
        new TopicCreation(new TopicSettings(
                        topic.bootstrapServers(), topic.topic(), partitions, topic.replication(), topic.client()))
                .createIfAbsent();
    }

    void restartInstance(int instance) {
        nodes.get(instance).close();
        nodes.set(instance, node(instance));
    }

    private List<Long> sessions() {
        return server().sql("""
                select pid from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'
                """).query(Long.class).list();
    }

    private JdbcClient server() {
        return JdbcClient.create(
                new DriverManagerDataSource(place.jdbcUrl(place.database().port())));
    }

    @Override
    public void close() {
        nodes.get(0).close();
        nodes.get(1).close();
    }
}
