package org.actionledger.journal.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.springframework.util.FileSystemUtils;

/** A broker of this campaign's own, in a process that can be killed; its clients reach it through a proxy alone. */
final class BrokerServer implements AutoCloseable {

    private final Path folder;
    private final Path copy;
    private final File log;
    private final int port = freePort();
    private final int controllerPort = freePort();
    private final CutProxy proxy = CutProxy.beforeKafka(port);
    private Process process;

    BrokerServer(Path place) throws Exception {
        this.folder = place.resolve("broker");
        this.copy = place.resolve("broker-copy");
        this.log = place.resolve("broker.log").toFile();
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8))
                .setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(folder.toString())
                .addDirectory(folder.toString())
                .run();
        this.process = started();
    }

    String bootstrapServers() {
        return "127.0.0.1:" + proxy.port();
    }

    CutProxy proxy() {
        return proxy;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    void kill() {
        Signal.kill(process());
    }

    /** To be called while it is dead, or it would be no copy that a broker can start from. */
    void copy() throws IOException {
        FileSystemUtils.deleteRecursively(copy);
        FileSystemUtils.copyRecursively(folder, copy);
    }

    boolean hasCopy() {
        return Files.isDirectory(copy);
    }

    /** To be called while it is dead: what was written since the copy was taken is gone. */
    void putBackTheCopy() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        FileSystemUtils.copyRecursively(copy, folder);
    }

    void startAgain() throws IOException {
        process = started();
    }

    private Process started() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerMain.class.getName()));
        command.addAll(settings());
        Process started = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log))
                .start();
        // Should this JVM die before it, nobody would end it.
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        // Whatever it logs goes to the same stream, and has to be read all the time, or it would stand still.
        var lines = started.inputReader();
        for (String line = lines.readLine(); !"started".equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IOException("the broker ended before it had started");
            }
        }
        Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
        return started;
    }

    private List<String> settings() {
        return List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@127.0.0.1:" + controllerPort,
                "controller.listener.names=CONTROLLER",
                "inter.broker.listener.name=BROKER",
                "listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "listeners=BROKER://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort),
                "advertised.listeners=BROKER://127.0.0.1:" + proxy.port(),
                "log.dirs=" + folder,
                "log.flush.interval.messages=1",
                "auto.create.topics.enable=false",
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=2",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=2",
                "group.initial.rebalance.delay.ms=0",
                "broker.session.timeout.ms=1500",
                "broker.heartbeat.interval.ms=500");
    }

    @Override
    public void close() {
        kill();
        proxy.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
