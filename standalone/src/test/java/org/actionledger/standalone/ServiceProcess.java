package org.actionledger.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One instance of one service in a process of its own, as where each has a machine. */
final class ServiceProcess implements AutoCloseable {

    private final List<String> command;
    private final Path log;
    private final int port = freePort();
    private Process process;

    ServiceProcess(Class<?> main, Path log, List<String> options) throws IOException {
        this.log = log;
        command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                "--server.address=127.0.0.1",
                "--server.port=" + port));
        command.addAll(options);
        process = started();
    }

    private Process started() throws IOException {
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        return started;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    boolean isUp(HttpClient http) throws InterruptedException, IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("it has ended: " + Files.readString(log));
        }
        try {
            return http.send(
                                    HttpRequest.newBuilder(uri().resolve("/actuator/health"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void startAgain() throws IOException {
        process = started();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
