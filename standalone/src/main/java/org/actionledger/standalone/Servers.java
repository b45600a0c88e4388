package org.actionledger.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

/** PostgreSQL and Kafka over one data folder: started in this order, stopped in the other. */
final class Servers implements AutoCloseable {

    private final Postgres postgres;
    private final Broker broker;
    private final ServerAddresses addresses;

    private Servers(Postgres postgres, Broker broker, Passwords passwords) {
        this.postgres = postgres;
        this.broker = broker;
        this.addresses = new ServerAddresses(
                postgres.jdbcUrl(), Postgres.SUPERUSER, passwords.database(), broker.bootstrapServers(), passwords);
    }

    /** Nobody but the applications in this JVM asks for these ports, so any that is free will do. */
    static Servers start(DataFolder data, Passwords passwords) throws IOException {
        var postgres = Postgres.start(data, passwords, freePort());
        try {
            return new Servers(postgres, Broker.start(data.kafka(), freePort(), freePort(), passwords), passwords);
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    ServerAddresses addresses() {
        return addresses;
    }

    /** In the order in which they were started. */
    List<Watched> watched() {
        return List.of(postgres, broker);
    }

    /** What the person who started the ledger should know of them; empty where all is as it should be. */
    String remark() {
        return postgres.remark();
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
