package org.actionledger.journal.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.actionledger.journal.Journal;
import org.actionledger.journal.TestPostgres;
import org.actionledger.journal.store.Cursor;
import org.actionledger.journal.store.ForwardReader;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class JournalConfigurationIT {

    @Test
    void a_service_imports_it_names_its_deciders_and_submits() {
        try (AnnotationConfigApplicationContext service = new AnnotationConfigApplicationContext(Service.class)) {
            service.getBean(Journal.class).submit(Tallies.submission("tally-1", new Tally.Command.Count(1)));
            service.getBean(Journal.class).submit(Tallies.submission("abacus-1", new Tally.Command.Count(2)));

            assertThat(new ForwardReader(service.getBean(DataSource.class))
                            .after(Cursor.START, 10)
                            .events())
                    .extracting(placed -> placed.event().position().toString())
                    .containsExactly("tally-1:1", "abacus-1:1");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(JournalConfiguration.class)
    static class Service {

        @Bean
        HikariDataSource dataSource() {
            return TestPostgres.freshSchema().dataSource();
        }

        @Bean
        Hosted<?, ?, ?> tallies() {
            return new Hosted<>("tally", new Tally.TallyDecider(), Tally.Command.class, new Tally.Codec());
        }

        @Bean
        Hosted<?, ?, ?> abaci() {
            return new Hosted<>("abacus", new Tally.TallyDecider(), Tally.Command.class, new Tally.Codec());
        }
    }
}
