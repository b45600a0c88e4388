package org.actionledger.desk.dossier;

import java.net.http.HttpClient;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts the loader of dossiers together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceAddresses.class)
class DossierConfiguration {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    /** Longer than a service waits for what a command rests on. */
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);

    private static final RetryPolicy A_FEW_TIMES = RetryPolicy.builder()
            .includes(CommandPost.NotNow.class)
            .maxRetries(4)
            .delay(Duration.ofMillis(200))
            .multiplier(2)
            .build();

    @Bean
    DossierLoader dossierLoader(DataSource dataSource, ServiceAddresses addresses, JsonMapper json) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).build());
        requests.setReadTimeout(TO_ANSWER);
        CommandPost post = new CommandPost(
                addresses, RestClient.builder().requestFactory(requests).build(), new RetryTemplate(A_FEW_TIMES), json);
        return new DossierLoader(new Comparison(json, new RecordedCommands(JdbcClient.create(dataSource))), post);
    }
}
