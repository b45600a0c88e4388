package org.actionledger.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.actionledger.journal.RecordLimits;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A Kafka broker of one node in this JVM, reachable from this machine only and only with its passwords. */
final class Broker implements Watched {

    private static final int NODE = 1;
    private static final Duration FOR_AN_ORDERLY_STOP = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private final int controllerPort;
    private final Passwords passwords;
    private KafkaRaftServer server;
    private volatile @Nullable String failure;

    private Broker(Path folder, int port, int controllerPort, Passwords passwords) throws Exception {
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
        this.passwords = passwords;
        this.server = startServer();
    }

    static Broker start(Path folder, int port, int controllerPort, Passwords passwords) {
        try {
            return new Broker(folder, port, controllerPort, passwords);
        } catch (Exception e) {
            throw new CannotStart("Kafka does not start in %s: %s".formatted(folder, e), e);
        }
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public Optional<String> ended() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void startAgain() throws Exception {
        close();
        failure = null;
        server = startServer();
    }

    /** In a thread of its own: a broker that has lost its folder may never come to an end. */
    @Override
    public void close() throws IOException {
        KafkaRaftServer stopping = server;
        Thread stop = Thread.ofPlatform().daemon().name("stop-broker").start(() -> {
            stopping.shutdown();
            stopping.awaitShutdown();
        });
        try {
            if (!stop.join(FOR_AN_ORDERLY_STOP)) {
                throw new IOException("it does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while it stopped", e);
        }
    }

    @Override
    public String toString() {
        return "The Kafka broker";
    }

    private KafkaRaftServer startServer() throws Exception {
        if (!Files.isDirectory(folder)) {
            format(folder);
        }
        // Kafka would halt the whole process at once when its folder fails, with no word to anybody, and leave the
        // database running.
        Exit.setHaltProcedure((_, message) -> failed(message));
        Exit.setExitProcedure((_, message) -> failed(message));
        var started = new KafkaRaftServer(
                new KafkaConfig(settings(folder, port, controllerPort, passwords), false), Time.SYSTEM);
        try {
            started.startup();
            BrokerAccess.allow(bootstrapServers(), passwords);
        } catch (Exception e) {
            started.shutdown();
            throw e;
        }
        return started;
    }

    private void failed(@Nullable String message) {
        failure = "it has shut itself down" + (message == null ? "" : ": " + message);
    }

    /** Made beside its place and then moved, so that a start that is killed here begins anew the next time. */
    private static void format(Path folder) throws Exception {
        Path made = folder.resolveSibling("kafka.new");
        FileSystemUtils.deleteRecursively(made);
        Files.createDirectories(made);
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(made.toString())
                .addDirectory(made.toString())
                .run();
        Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Map<String, String> settings(Path folder, int port, int controllerPort, Passwords passwords) {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE)),
                Map.entry("controller.quorum.voters", "%d@127.0.0.1:%d".formatted(NODE, controllerPort)),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("inter.broker.listener.name", "BROKER"),
                Map.entry("listener.security.protocol.map", "BROKER:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT"),
                Map.entry("sasl.enabled.mechanisms", "PLAIN"),
                Map.entry("sasl.mechanism.inter.broker.protocol", "PLAIN"),
                Map.entry("sasl.mechanism.controller.protocol", "PLAIN"),
                Map.entry(
                        "listener.name.broker.plain.sasl.jaas.config",
                        BrokerAccess.logins(passwords, Principal.values())),
                Map.entry(
                        "listener.name.controller.plain.sasl.jaas.config",
                        BrokerAccess.logins(passwords, Principal.BROKER)),
                Map.entry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
                Map.entry("super.users", BrokerAccess.user(Principal.BROKER)),
                Map.entry(
                        "listeners", "BROKER://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort)),
                Map.entry("log.dirs", folder.toString()),
                // What the relay was told is written must be on disk: there is no second broker to have it.
                Map.entry("log.flush.interval.messages", "1"),
                Map.entry("log.retention.ms", "-1"),
                Map.entry("message.max.bytes", Integer.toString(RecordLimits.REQUEST_BYTES)),
                Map.entry("replica.fetch.max.bytes", Integer.toString(RecordLimits.REQUEST_BYTES)),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                // Fifty of each, as is Kafka's default, are for clusters; they would only cost files and starting time.
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // A machine that is busy with much else has been seen to take longer than the minute that is Kafka's
                // default.
                Map.entry("initial.broker.registration.timeout.ms", "300000"),
                // After a kill the broker waits until its former self counts as gone.
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("broker.heartbeat.interval.ms", "1000"));
    }
}
