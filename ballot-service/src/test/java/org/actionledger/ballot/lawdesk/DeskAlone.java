package org.actionledger.ballot.lawdesk;

import java.net.URI;
import org.actionledger.http.WebConfiguration;
import org.actionledger.law.StatuteBook;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** The desk as it ships, and nothing else of the service: it answers without a database and without a broker. */
final class DeskAlone implements AutoCloseable {

    // No @Configuration, for which the service itself, looking through its packages, would take it in as well.
    @EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @ComponentScan(basePackageClasses = LawDesk.class)
    @Import(WebConfiguration.class)
    static class Alone {

        @Bean
        StatuteBook book() {
            return StatuteBook.asReviewed();
        }
    }

    private final ConfigurableApplicationContext context = new SpringApplicationBuilder(Alone.class)
            .properties("spring.config.name=ballot-service")
            .run(
                    "--server.port=0",
                    "--ledger.users.official-password=nobody logs in here",
                    "--ledger.users.auditor-password=nobody logs in here");

    ResponseSpec get(String pathAndQuery) {
        return client().get().uri(URI.create(address() + pathAndQuery)).exchange();
    }

    ResponseSpec post(String pathAndQuery, String body) {
        return post(pathAndQuery, body, "en");
    }

    ResponseSpec post(String pathAndQuery, String body, String language) {
        return client().post()
                .uri(URI.create(address() + pathAndQuery))
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    private static RestTestClient client() {
        return RestTestClient.bindToServer().build();
    }

    @Override
    public void close() {
        context.close();
    }
}
