package org.actionledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.actionledger.journal.topic.TopicCreation;
import org.actionledger.journal.topic.TopicSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerAccessIT {

    private static final String RECORD = "campaign-record";

    private static Passwords passwords;
    private static Broker broker;
    private static int controllerPort;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        passwords = Passwords.of(folder.resolve("passwords.properties"), Map.of());
        controllerPort = freePort();
        broker = Broker.start(folder.resolve("kafka"), freePort(), controllerPort, passwords);
        create(Principal.CAMPAIGN);
    }

    @AfterAll
    static void stop() throws Exception {
        broker.close();
    }

    @Nested
    class Who_does_not_say_who_they_are {

        @Test
        void is_not_spoken_to() {
            try (Admin admin = Admin.create(impatient(Map.of("bootstrap.servers", broker.bootstrapServers())))) {
                assertThatThrownBy(() -> admin.describeCluster().nodes().get()).isInstanceOf(ExecutionException.class);
            }
        }

        @Test
        void is_not_spoken_to_with_a_wrong_password() throws Exception {
            Passwords others = new Passwords(
                    "", "", Map.of("kafka.campaign", passwords.ofBroker(Principal.BALLOT)), new TreeMap<>());
            try (Admin admin = Admin.create(
                    impatient(ServerAddresses.client(broker.bootstrapServers(), Principal.CAMPAIGN, others)))) {
                assertThatThrownBy(() -> admin.describeCluster().nodes().get())
                        .hasCauseInstanceOf(SaslAuthenticationException.class);
            }
        }

        @Test
        void finds_no_other_door_at_the_controller() {
            Map<String, String> settings =
                    new HashMap<>(ServerAddresses.client(broker.bootstrapServers(), Principal.CAMPAIGN, passwords));
            settings.remove("bootstrap.servers");
            settings.put("bootstrap.controllers", "127.0.0.1:" + controllerPort);
            try (Admin admin = Admin.create(impatient(settings))) {
                assertThatThrownBy(() -> admin.describeCluster().nodes().get())
                        .hasCauseInstanceOf(SaslAuthenticationException.class);
            }
        }
    }

    @Nested
    class A_service {

        @Test
        void publishes_under_its_own_name() {
            assertThatCode(() -> publish(Principal.CAMPAIGN, "relay-campaign")).doesNotThrowAnyException();
            assertThatCode(() -> publish(Principal.BALLOT, "relay-ballot")).doesNotThrowAnyException();
        }

        @Test
        void does_not_publish_under_the_name_of_another() {
            assertThatThrownBy(() -> publish(Principal.CAMPAIGN, "relay-ballot"))
                    .isInstanceOf(TransactionalIdAuthorizationException.class);
        }

        @Test
        void reads_in_its_own_group() {
            assertThatCode(() -> read(Principal.CAMPAIGN, "campaign-service")).doesNotThrowAnyException();
        }

        @Test
        void does_not_read_in_the_group_of_another() {
            assertThatThrownBy(() -> read(Principal.CAMPAIGN, "ballot-service"))
                    .isInstanceOf(GroupAuthorizationException.class);
        }

        @Test
        void neither_deletes_the_topic_nor_says_who_may_what() {
            try (Admin admin = admin(Principal.CAMPAIGN)) {
                assertThatThrownBy(
                                () -> admin.deleteTopics(List.of(RECORD)).all().get())
                        .hasCauseInstanceOf(TopicAuthorizationException.class);
                assertThatThrownBy(() -> admin.deleteAcls(List.of(AclBindingFilter.ANY))
                                .all()
                                .get())
                        .hasCauseInstanceOf(ClusterAuthorizationException.class);
            }
        }
    }

    @Nested
    class The_projections {

        @Test
        void find_the_topic_that_they_may_not_create() {
            assertThatCode(() -> create(Principal.PROJECTIONS)).doesNotThrowAnyException();
        }

        @Test
        void read() {
            assertThatCode(() -> BrokerAccessIT.read(Principal.PROJECTIONS, "projections"))
                    .doesNotThrowAnyException();
        }

        @Test
        void do_not_write() {
            try (var producer = producer(Principal.PROJECTIONS, Map.of("enable.idempotence", "false"))) {
                assertThatThrownBy(() -> producer.send(new ProducerRecord<>(RECORD, "forged"))
                                .get())
                        .hasCauseInstanceOf(TopicAuthorizationException.class);
            }
        }
    }

    @Nested
    class An_operator {

        @Test
        void sees_everything_and_does_not_write() throws Exception {
            try (Admin admin = admin(Principal.OPERATOR);
                    var producer = producer(Principal.OPERATOR, Map.of("enable.idempotence", "false"))) {
                assertThat(admin.describeTopics(List.of(RECORD)).allTopicNames().get())
                        .containsKey(RECORD);
                assertThatThrownBy(() -> producer.send(new ProducerRecord<>(RECORD, "forged"))
                                .get())
                        .hasCauseInstanceOf(TopicAuthorizationException.class);
            }
        }
    }

    private static void create(Principal principal) {
        new TopicCreation(new TopicSettings(
                        broker.bootstrapServers(),
                        RECORD,
                        1,
                        (short) 1,
                        ServerAddresses.client(broker.bootstrapServers(), principal, passwords)))
                .createIfAbsent();
    }

    private static void publish(Principal principal, String transactionalId) throws Exception {
        try (var producer = producer(principal, Map.of("transactional.id", transactionalId))) {
            producer.initTransactions();
            producer.beginTransaction();
            var sent = producer.send(new ProducerRecord<>(RECORD, "an event"));
            producer.commitTransaction();
            sent.get();
        }
    }

    private static void read(Principal principal, String group) {
        Map<String, Object> settings = client(principal);
        settings.put("group.id", group);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(RECORD));
            for (int i = 0; i < 100 && consumer.assignment().isEmpty(); i++) {
                consumer.poll(Duration.ofMillis(500));
            }
            assertThat(consumer.assignment()).isNotEmpty();
        }
    }

    private static KafkaProducer<String, String> producer(Principal principal, Map<String, String> more) {
        Map<String, Object> settings = client(principal);
        settings.putAll(more);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private static Admin admin(Principal principal) {
        return Admin.create(client(principal));
    }

    private static Map<String, Object> client(Principal principal) {
        return new HashMap<>(ServerAddresses.client(broker.bootstrapServers(), principal, passwords));
    }

    private static Map<String, Object> impatient(Map<String, String> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("default.api.timeout.ms", 5_000);
        all.put("request.timeout.ms", 4_000);
        return all;
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
