package org.actionledger.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A JVM of its own that holds the servers until it is ended: what a test can kill without killing itself. */
final class ServersMain {

    private ServersMain() {}

    public static void main(String[] arguments) throws IOException {
        var data = DataFolder.open(Path.of(arguments[0]));
        var servers = Servers.start(data, Passwords.of(data.passwords(), Map.of()));
        IO.println(servers.addresses());
    }
}
