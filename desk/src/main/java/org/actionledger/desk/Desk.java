package org.actionledger.desk;

import java.util.Map;
import org.actionledger.events.Streams;
import org.actionledger.journal.mend.RepairCommand;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.projections.Projections;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The application that people look at: the views, and the pages over them. */
@SpringBootApplication
@Import(Projections.class)
public class Desk {

    /** Its own names of configurations, because several services may share one class path. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(Desk.class).properties(Map.of("spring.config.name", "projections,desk"));
    }

    public static void main(String[] arguments) {
        if (RepairCommand.isAskedForBy(arguments)) {
            System.exit(new RepairCommand("projections", new StreamWriters(Streams.OF_JOURNALS))
                    .run(System.out, System.err, arguments));
        }
        application().run(arguments);
    }
}
