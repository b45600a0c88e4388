package org.actionledger.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.actionledger.projections.NahtCymru.SLUG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.TestKafka;
import org.actionledger.journal.TestPostgres;
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.TopicSettings;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.projections.NahtCymru;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The pages over the views, as they are deployed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskIT {

    final TopicSettings topic = TestKafka.createdTopic(3);
    final TestPostgres.Schema schema = TestPostgres.freshSchema();
    final HttpClient http = HttpClient.newHttpClient();
    final ConfigurableApplicationContext application = started();

    @BeforeAll
    void publish() {
        List<RecordedEvent> events = new NahtCymru().history.events();
        TestKafka.send(
                topic,
                events.stream()
                        .map(event -> EventRecord.write(
                                event, topic.topic(), event.stream().startsWith("ballot-") ? "ballot" : "campaign"))
                        .toList());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/api/campaigns/" + SLUG + "?atLeast="
                                        + events.getLast().position())
                                .statusCode()
                        == 200);
    }

    @AfterAll
    void stop() {
        application.close();
        http.close();
    }

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/campaigns/naht-cymru-2022",
                "/campaigns/naht-cymru-2022/ballots",
                "/campaigns/naht-cymru-2022/mandates",
                "/campaigns/naht-cymru-2022/wins");
    }

    @ParameterizedTest
    @MethodSource("pages")
    @ValueSource(
            strings = {"/campaigns/naht-cymru-2022/mandates?on=2023-07-10&known=2023-11-01T09:00:20", "/?on=&known="})
    void are_shown_without_anything_from_elsewhere(String path) {
        HttpResponse<byte[]> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(new String(answer.body(), UTF_8))
                .contains("not legal advice")
                .doesNotContainIgnoringCase("lawful")
                .doesNotContain("<script", "style=\"", "src=");
    }

    @ParameterizedTest
    @MethodSource("pages")
    @ValueSource(strings = {"/campaigns/naht-cymru-2022/mandates?on=2023-07-10", "/campaigns/nobody-knows"})
    void say_nothing_in_english_to_whoever_reads_welsh(String path) {
        HttpResponse<byte[]> answer = get(path, "cy, en;q=0.5");

        assertThat(answer.headers().firstValue("content-language")).hasValue("cy");
        assertThat(answer.headers().allValues("vary")).contains("Accept-Language");
        assertThat(new String(answer.body(), UTF_8))
                .contains("lang=\"cy\"")
                .satisfies(page -> assertThat(wholeSentences(Language.ENGLISH)).noneMatch(page::contains));
    }

    @Test
    void keep_the_language_that_a_reader_has_chosen() {
        HttpResponse<byte[]> chosen = get("/?language=cy", "en");

        assertThat(new String(chosen.body(), UTF_8)).contains("lang=\"cy\"");
        assertThat(chosen.headers().firstValue("set-cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("language=cy"));
        assertThat(new String(get("/?language=nonsense!", "en").body(), UTF_8)).contains("lang=\"en-GB\"");
    }

    @Test
    void give_editors_the_schema_of_a_dossier() throws IOException {
        HttpResponse<byte[]> schema = get("/api/dossiers/schema");

        assertThat(schema.headers().firstValue("content-type")).hasValue("application/schema+json");
        assertThat(JsonMapper.shared().readTree(schema.body()))
                .isEqualTo(JsonMapper.shared().readTree(Path.of("../docs/dossier.schema.json")));
    }

    /** Long enough not to be a part of anything else. */
    private static List<String> wholeSentences(Language language) {
        Messages messages = Messages.in(language);
        return messages.keys().stream()
                .filter(key -> messages.factsOf(key).isEmpty())
                .map(messages::say)
                .filter(text -> text.length() > 12)
                .filter(text -> !wholeWords(Language.WELSH).contains(text))
                .toList();
    }

    private static Set<String> wholeWords(Language language) {
        Messages messages = Messages.in(language);
        return messages.keys().stream()
                .filter(key -> messages.factsOf(key).isEmpty())
                .map(messages::say)
                .collect(Collectors.toSet());
    }

    @Test
    void tell_of_a_mandate_what_the_view_tells() {
        String page =
                new String(get("/campaigns/" + SLUG + "/mandates?on=2023-07-11").body(), UTF_8);

        assertThat(page).contains("Ended", "10 July 2023", "never", "until Christmas", "six months beginning with");
    }

    private HttpResponse<byte[]> get(String path) {
        return get(path, "en");
    }

    private HttpResponse<byte[]> get(String path, String language) {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept-Language", language)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ConfigurableApplicationContext started() {
        return Desk.application()
                .properties(Map.of("spring.main.banner-mode", "off"))
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + schema.url(),
                        "--spring.datasource.username=" + schema.user(),
                        "--spring.datasource.password=" + schema.password(),
                        "--spring.datasource.hikari.schema=" + schema.name(),
                        "--spring.flyway.default-schema=" + schema.name(),
                        "--ledger.kafka.bootstrap-servers=" + topic.bootstrapServers(),
                        "--ledger.kafka.topic=" + topic.topic(),
                        "--ledger.feed.name=" + schema.name(),
                        "--ledger.users.official-password=of-an-official-in-a-test",
                        "--ledger.users.auditor-password=of-an-auditor-in-a-test");
    }
}
