package org.actionledger.standalone;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The servers that docker-compose.yml names, for one ledger. */
final class ContainedServers implements AutoCloseable {

    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18");
    private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.4.0")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");

    static ContainedServers start() {
        var servers = new ContainedServers();
        servers.postgres.start();
        servers.kafka.start();
        return servers;
    }

    ServerAddresses addresses() {
        return new ServerAddresses(
                postgres.getJdbcUrl(),
                postgres.getUsername(),
                postgres.getPassword(),
                kafka.getBootstrapServers(),
                null);
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }
}
