package org.actionledger.http;

import static org.actionledger.journal.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.UUID;
import org.actionledger.journal.Position;
import org.actionledger.journal.TestKafka;
import org.actionledger.journal.TestPostgres;
import org.actionledger.journal.feed.Feed;
import org.actionledger.journal.feed.FeedSchema;
import org.actionledger.journal.feed.FeedSettings;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class AtLeastIT {

    final HikariDataSource database = TestPostgres.freshSchema().dataSource();
    final TopicSettings topic = TestKafka.createdTopic(1);
    final Feed feed = new Feed(
            topic,
            new FeedSettings("feed-" + UUID.randomUUID(), null, 100),
            JdbcClient.create(database),
            new TransactionTemplate(new DataSourceTransactionManager(database)),
            _ -> {},
            StreamWriters.ANY);
    final MockMvc web = MockMvcBuilders.standaloneSetup(new View())
            .addInterceptors(new AtLeast(feed.progress(), Duration.ofMillis(300), new Quota(10, 10)))
            .setControllerAdvice(new Problems())
            .build();

    @BeforeEach
    void start() {
        FeedSchema.migrate(database);
        TestKafka.publish(topic, events("a", 1, 2));
        feed.start();
        assertThat(feed.progress().await(new Position("a", 2), Duration.ofSeconds(20)))
                .isTrue();
    }

    @AfterEach
    void stop() {
        feed.stop();
        database.close();
    }

    @Test
    void what_was_read_is_answered_from() throws Exception {
        assertThat(view("?atLeast=a:1&atLeast=a:2").getContentAsString()).isEqualTo("seen");
        assertThat(view("").getContentAsString()).isEqualTo("seen");
    }

    @Test
    void what_does_not_come_in_time_is_to_be_asked_for_later() throws Exception {
        MockHttpServletResponse answer = view("?atLeast=a:2&atLeast=a:3");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("2");
        assertThat(answer.getContentAsString()).contains("a:3 has not arrived here yet");
    }

    @Test
    void what_is_no_position_is_malformed() throws Exception {
        for (String slip : new String[] {"", "a", "a:", "a:x", ":1", "a:-1"}) {
            MockHttpServletResponse answer = view("?atLeast=a:3&atLeast=" + slip);

            assertThat(answer.getStatus()).as(slip).isEqualTo(400);
            assertThat(answer.getContentAsString()).contains("atLeast");
        }
    }

    private MockHttpServletResponse view(String query) throws Exception {
        return web.perform(get("/view" + query)).andReturn().getResponse();
    }

    @RestController
    static class View {

        @GetMapping("/view")
        String view() {
            return "seen";
        }
    }
}
