package org.actionledger.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

class ServersIT {

    static final TopicPartition RECORD = new TopicPartition("record", 0);

    private final Path folder;

    ServersIT(@TempDir(factory = FolderWithBlank.class) Path folder) {
        this.folder = folder;
    }

    @Nested
    class When_started_on_a_new_folder {

        @Test
        void the_database_is_durable_and_answers_to_its_password_only() throws Exception {
            try (var data = DataFolder.open(folder);
                    var servers = Servers.start(data, passwords());
                    var connection = connect(servers.addresses().jdbcUrl())) {
                assertThat(setting(connection, "fsync")).isEqualTo("on");
                assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
                assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
                assertThat(setting(connection, "unix_socket_directories")).isEmpty();
                assertThatThrownBy(() ->
                                DriverManager.getConnection(servers.addresses().jdbcUrl(), "ledger", "another"))
                        .hasMessageContaining("password authentication failed");
            }
        }

        @Test
        void nobody_else_gets_the_folder() throws Exception {
            try (var data = DataFolder.open(folder)) {
                assertThatThrownBy(() -> DataFolder.open(folder))
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining(data.root().toString())
                        .hasMessageContaining("LEDGER_DATA");
            }
            DataFolder.open(folder).close();
        }
    }

    @Nested
    class When_stopped_and_started_again {

        @Test
        void both_have_everything_that_they_were_given() throws Exception {
            try (var data = DataFolder.open(folder);
                    var servers = Servers.start(data, passwords())) {
                write(servers.addresses().jdbcUrl(), servers.addresses().bootstrapServers());
            }
            assertEverythingIsThere();
        }
    }

    @Nested
    class When_their_jvm_is_killed {

        @Test
        void the_next_start_has_everything_also_where_the_database_server_is_still_there() throws Exception {
            var killed = new ChildJvm(ServersMain.class, folder.toString());
            String[] addresses = killed.firstLine().split(" ", 2);
            write(addresses[0], addresses[1]);
            killed.kill();

            assertEverythingIsThere();
            assertThatThrownBy(() -> connect(addresses[0])).hasMessageContaining("refused");
        }

        @Test
        void the_database_server_ends_by_itself() throws Exception {
            var killed = new ChildJvm(ServersMain.class, folder.toString());
            killed.firstLine();
            long server = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                    .getFirst());
            killed.kill();

            await().atMost(60, SECONDS).until(() -> ProcessHandle.of(server).isEmpty());
        }

        @Test
        void a_number_that_now_belongs_to_another_process_does_no_harm_and_is_no_hindrance() throws Exception {
            try (var data = DataFolder.open(folder);
                    var servers = Servers.start(data, passwords())) {
                write(servers.addresses().jdbcUrl(), servers.addresses().bootstrapServers());
            }
            Files.writeString(
                    folder.resolve("postgres/postmaster.pid"),
                    ProcessHandle.current().pid() + "\n",
                    UTF_8);

            assertEverythingIsThere();
        }
    }

    private void assertEverythingIsThere() throws Exception {
        try (var data = DataFolder.open(folder);
                var servers = Servers.start(data, passwords())) {
            assertThat(written(servers.addresses().jdbcUrl())).isEqualTo("kept");
            assertThat(sent(servers.addresses().bootstrapServers())).containsExactly("kept");
        }
    }

    private Passwords passwords() {
        return Passwords.of(folder.resolve("passwords.properties"), Map.of());
    }

    private Map<String, Object> broker(String bootstrapServers) {
        return Map.copyOf(ServerAddresses.client(bootstrapServers, Principal.BROKER, passwords()));
    }

    private void write(String jdbcUrl, String bootstrapServers)
            throws SQLException, InterruptedException, ExecutionException {
        try (var connection = connect(jdbcUrl);
                var statement = connection.createStatement()) {
            statement.execute("create table record as select 'kept' as what");
        }
        Map<String, Object> broker = broker(bootstrapServers);
        try (var admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic(RECORD.topic(), 1, (short) 1)))
                    .all()
                    .get();
        }
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(RECORD.topic(), "kept")).get();
        }
    }

    private String written(String jdbcUrl) throws SQLException {
        try (var connection = connect(jdbcUrl);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select what from record")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private List<String> sent(String bootstrapServers) {
        try (var consumer =
                new KafkaConsumer<>(broker(bootstrapServers), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(RECORD));
            consumer.seekToBeginning(List.of(RECORD));
            long end = consumer.endOffsets(List.of(RECORD)).getOrDefault(RECORD, 0L);
            var values = new ArrayList<String>();
            while (consumer.position(RECORD) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(message -> values.add(message.value()));
            }
            return values;
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect(String jdbcUrl) throws SQLException {
        return DriverManager.getConnection(jdbcUrl, "ledger", passwords().database());
    }

    /** As a person's folders have them. */
    static final class FolderWithBlank implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            return Files.createTempDirectory("ledger data");
        }
    }
}
