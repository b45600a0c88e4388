package org.actionledger.standalone;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the servers are, and how to log in to them.
 *
 * @param databaseUser who may do everything there, and is no application's user where there are secrets
 * @param secrets of the applications; null where the servers know but one user, as those of a test do
 */
record ServerAddresses(
        String jdbcUrl,
        String databaseUser,
        String databasePassword,
        String bootstrapServers,
        @Nullable Passwords secrets) {

    /** What the application of that principal is told of them. */
    List<String> options(Principal principal) {
        if (secrets == null) {
            return List.of(
                    "--spring.datasource.url=" + jdbcUrl,
                    "--spring.datasource.username=" + databaseUser,
                    "--spring.datasource.password=" + databasePassword,
                    "--ledger.kafka.bootstrap-servers=" + bootstrapServers);
        }
        return Stream.concat(
                        Stream.of(
                                "--spring.datasource.url=" + jdbcUrl,
                                "--spring.datasource.username=" + principal.id(),
                                "--spring.datasource.password=" + secrets.ofDatabase(principal),
                                "--spring.flyway.user=" + Passwords.owner(principal),
                                "--spring.flyway.password=" + secrets.ofOwner(principal)),
                        optionsOfClient(principal).stream())
                .toList();
    }

    /** What an application is told of the broker alone, where its clients are to be known as that principal. */
    List<String> optionsOfClient(Principal principal) {
        return client(principal).entrySet().stream()
                .map(setting -> setting.getKey().equals("bootstrap.servers")
                        ? "--ledger.kafka.bootstrap-servers=" + setting.getValue()
                        : "--ledger.kafka.client.%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toList();
    }

    /** What a Kafka client of that principal is set up with. */
    Map<String, String> client(Principal principal) {
        return secrets == null
                ? Map.of("bootstrap.servers", bootstrapServers)
                : client(bootstrapServers, principal, secrets);
    }

    static Map<String, String> client(String bootstrapServers, Principal principal, Passwords secrets) {
        return Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                login(principal, secrets));
    }

    private static String login(Principal principal, Passwords secrets) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(principal.id(), secrets.ofBroker(principal));
    }

    @Override
    public String toString() {
        return jdbcUrl + " " + bootstrapServers;
    }
}
