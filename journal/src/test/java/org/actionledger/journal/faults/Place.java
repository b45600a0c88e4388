package org.actionledger.journal.faults;

import java.io.IOException;
import java.nio.file.Path;

/** The servers of a campaign. */
final class Place implements AutoCloseable {

    private final DatabaseServer database;
    private final CutProxy databaseProxy;
    private final BrokerServer broker;
    private final boolean patient;

    /** @param patient whether there is time for what takes very long */
    Place(Path folder, boolean patient) throws Exception {
        this.patient = patient;
        database = new DatabaseServer(folder.resolve("data"));
        databaseProxy = CutProxy.beforePostgres(database.port());
        broker = new BrokerServer(folder);
    }

    boolean isPatient() {
        return patient;
    }

    DatabaseServer database() {
        return database;
    }

    CutProxy databaseProxy() {
        return databaseProxy;
    }

    BrokerServer broker() {
        return broker;
    }

    String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres&sslmode=disable".formatted(port);
    }

    @Override
    public void close() throws IOException {
        broker.close();
        databaseProxy.close();
        database.close();
    }
}
