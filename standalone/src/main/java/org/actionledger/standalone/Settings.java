package org.actionledger.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a person may choose: as an option {@code --ledger.data=FOLDER}, or as {@code LEDGER_DATA} in the environment.
 *
 * @param data where everything is kept
 * @param address on which the applications answer; this machine alone sees the default
 * @param others options for the applications themselves, handed on as they are
 */
record Settings(Path data, String address, int projectionsPort, int campaignPort, int ballotPort, List<String> others) {

    private static final String DATA = "ledger.data";
    private static final String ADDRESS = "ledger.address";
    private static final String PROJECTIONS_PORT = "ledger.projections.port";
    private static final String CAMPAIGN_PORT = "ledger.campaign.port";
    private static final String BALLOT_PORT = "ledger.ballot.port";
    private static final List<String> OWN = List.of(DATA, ADDRESS, PROJECTIONS_PORT, CAMPAIGN_PORT, BALLOT_PORT);

    static Settings of(List<String> arguments, Map<String, String> environment) {
        var given = new Given(arguments, environment);
        return new Settings(
                Path.of(given.text(DATA).orElse("ledger-data")),
                given.text(ADDRESS).orElse("127.0.0.1"),
                given.port(PROJECTIONS_PORT, 8080),
                given.port(CAMPAIGN_PORT, 8081),
                given.port(BALLOT_PORT, 8082),
                arguments.stream()
                        .filter(argument -> OWN.stream().noneMatch(name -> isFor(name, argument)))
                        .toList());
    }

    /** To be asked before anything is started, so that a person learns it at once and in these words. */
    void requireFreePorts() {
        requireFree(projectionsPort, PROJECTIONS_PORT);
        requireFree(campaignPort, CAMPAIGN_PORT);
        requireFree(ballotPort, BALLOT_PORT);
    }

    private void requireFree(int port, String name) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException e) {
            throw new CannotStart("""
                    Port %d of %s cannot be had: %s.
                    Stop what uses it, or set %s to another.\
                    """.formatted(port, address, e.getMessage(), variable(name)), e);
        }
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static boolean isFor(String name, String argument) {
        return argument.startsWith("--" + name + "=");
    }

    private record Given(List<String> arguments, Map<String, String> environment) {

        Optional<String> text(String name) {
            return arguments.stream()
                    .filter(argument -> isFor(name, argument))
                    .map(argument -> argument.substring(name.length() + 3))
                    .reduce((_, last) -> last)
                    .or(() -> Optional.ofNullable(environment.get(variable(name))))
                    .filter(value -> !value.isBlank());
        }

        int port(String name, int usual) {
            String text = text(name).orElse(Integer.toString(usual));
            int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
            if (port < 0 || port > 65535) {
                throw new CannotStart("%s (or --%s) is no port: %s".formatted(variable(name), name, text));
            }
            return port;
        }
    }
}
