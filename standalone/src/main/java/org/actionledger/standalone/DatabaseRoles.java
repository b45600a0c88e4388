package org.actionledger.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;

/** Makes the ledger's database and who may do what in it; leaves alone what is there. */
final class DatabaseRoles {

    private DatabaseRoles() {}

    /** @param maintenance any other database of the same server */
    static void make(String maintenance, String database, Passwords passwords) throws SQLException, IOException {
        String name = database.substring(database.lastIndexOf('/') + 1);
        try (var connection = connect(maintenance, passwords);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(name))) {
            if (!found.next()) {
                statement.execute("create database " + name);
            }
        }
        try (var connection = connect(database, passwords);
                var statement = connection.createStatement()) {
            for (Principal application : Principal.APPLICATIONS) {
                set(connection, application.id(), passwords.ofDatabase(application));
                set(connection, Passwords.owner(application), passwords.ofOwner(application));
            }
            statement.execute(script());
        }
    }

    private static Connection connect(String url, Passwords passwords) throws SQLException {
        return DriverManager.getConnection(url, Postgres.SUPERUSER, passwords.database());
    }

    private static void set(Connection connection, String role, String password) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, "ledger.password_of_" + role);
            statement.setString(2, password);
            statement.execute();
        }
    }

    private static String script() throws IOException {
        try (InputStream stream = Objects.requireNonNull(DatabaseRoles.class.getResourceAsStream("roles.sql"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
