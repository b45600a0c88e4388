package org.actionledger.standalone;

/** All that the applications are told of the servers they run on. */
record ServerAddresses(String jdbcUrl, String databaseUser, String databasePassword, String bootstrapServers) {

    @Override
    public String toString() {
        return jdbcUrl + " " + bootstrapServers;
    }
}
