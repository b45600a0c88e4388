package org.actionledger.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** PostgreSQL and Kafka over one data folder: started in this order, stopped in the other. */
final class Servers implements AutoCloseable {

    private final Postgres postgres;
    private final Broker broker;
    private final ServerAddresses addresses;

    private Servers(Postgres postgres, Broker broker, String databasePassword) {
        this.postgres = postgres;
        this.broker = broker;
        this.addresses =
                new ServerAddresses(postgres.jdbcUrl(), postgres.user(), databasePassword, broker.bootstrapServers());
    }

    /** Nobody but the applications in this JVM asks for these ports, so any that is free will do. */
    static Servers start(DataFolder data, String databasePassword) throws IOException {
        var postgres = Postgres.start(data, databasePassword, freePort());
        try {
            return new Servers(postgres, Broker.start(data.kafka(), freePort(), freePort()), databasePassword);
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    ServerAddresses addresses() {
        return addresses;
    }

    @Override
    public void close() throws IOException {
        try {
            broker.close();
        } finally {
            postgres.close();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
