package org.actionledger.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.actionledger.journal.RecordLimits;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.springframework.util.FileSystemUtils;

/** A Kafka broker of one node in this JVM, reachable from this machine only. */
final class Broker implements AutoCloseable {

    private static final int NODE = 1;

    private final KafkaRaftServer server;
    private final int port;

    private Broker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    static Broker start(Path folder, int port, int controllerPort) {
        try {
            if (!Files.isDirectory(folder)) {
                format(folder);
            }
            var server =
                    new KafkaRaftServer(new KafkaConfig(settings(folder, port, controllerPort), false), Time.SYSTEM);
            server.startup();
            return new Broker(server, port);
        } catch (Exception e) {
            throw new CannotStart("Kafka does not start in %s: %s".formatted(folder, e), e);
        }
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
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

    private static Map<String, String> settings(Path folder, int port, int controllerPort) throws IOException {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE)),
                Map.entry("controller.quorum.voters", "%d@127.0.0.1:%d".formatted(NODE, controllerPort)),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("inter.broker.listener.name", "BROKER"),
                Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
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
                // After a kill the broker waits until its former self counts as gone.
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("broker.heartbeat.interval.ms", "1000"));
    }
}
