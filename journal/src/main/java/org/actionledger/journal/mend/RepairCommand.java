package org.actionledger.journal.mend;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.function.Function;
import javax.sql.DataSource;
import org.actionledger.journal.feed.FeedSettings;
import org.actionledger.journal.feed.RecordToPassOver;
import org.actionledger.journal.relay.LostEvents;
import org.actionledger.journal.relay.RelaySettings;
import org.actionledger.journal.topic.CannotMend;
import org.actionledger.journal.topic.Reason;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicContent;
import org.actionledger.journal.topic.TopicSettings;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Does one thing to the journal or the feed of an application instead of running it: {@code --mend=} and one of {@code bring-back}, {@code compare},
 * {@code make-topic-anew} and {@code pass-over}.
 */
public final class RepairCommand {

    private static final String COMMAND = "mend";

    private final String application;
    private final StreamWriters sources;

    /** @param application whose configuration says where journal, feed and topic are */
    public RepairCommand(String application, StreamWriters sources) {
        this.application = application;
        this.sources = sources;
    }

    public static boolean isAskedForBy(String... arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.startsWith("--" + COMMAND + "="));
    }

    /**
     * Says what was done on the one, or why it was not on the other.
     *
     * @return what the process is to exit with
     */
    public int run(PrintStream done, PrintStream refused, String... arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Connected.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                // What was done is to be read, and not between hundreds of lines of what Kafka's clients are set to.
                .properties("spring.config.name=" + application, "logging.level.root=warn")
                .run(arguments)) {
            done.println(done(context.getEnvironment(), context.getBean(DataSource.class)));
            return 0;
        } catch (CannotMend e) {
            refused.println(e.getMessage());
        } catch (RuntimeException e) {
            refused.println("Nothing was done: " + Reason.of(e));
        }
        return 1;
    }

    private String done(Environment environment, DataSource database) {
        Binder binder = Binder.get(environment);
        TopicSettings settings =
                binder.bind("ledger.kafka", TopicSettings.class).get();
        String command = environment.getRequiredProperty(COMMAND);
        try (TopicContent topic = new TopicContent(settings)) {
            return switch (command) {
                case "bring-back" -> lost(topic, binder, database).bringBack();
                case "compare" -> {
                    lost(topic, binder, database).requireNone();
                    yield "The journal of %s holds all that the topic holds of it.".formatted(application);
                }
                case "make-topic-anew" -> {
                    lost(topic, binder, database).requireNone();
                    topic.delete();
                    yield """
                        The topic %s was deleted. Every service makes it anew as soon as it runs, and publishes all of its journal to it.\
                        """.formatted(settings.topic());
                }
                case "pass-over" ->
                    new RecordToPassOver(
                                    topic,
                                    binder.bind("ledger.feed", FeedSettings.class)
                                            .get(),
                                    database)
                            .note(
                                    option(environment, "partition", Integer::valueOf),
                                    option(environment, "offset", Long::valueOf),
                                    option(environment, "by", Function.identity()),
                                    option(environment, "because", Function.identity()));
                default ->
                    throw new CannotMend("--%s=%s is not known: bring-back, compare, make-topic-anew and pass-over are."
                            .formatted(COMMAND, command));
            };
        }
    }

    private LostEvents lost(TopicContent topic, Binder binder, DataSource database) {
        RelaySettings journal = binder.bind("ledger.relay", RelaySettings.class)
                .orElseThrow(() -> new CannotMend("%s has no journal.".formatted(application)));
        return new LostEvents(topic, journal, sources, database);
    }

    private static <T> T option(Environment environment, String name, Function<String, T> read) {
        String text = environment.getProperty(name);
        if (text == null || text.isBlank()) {
            throw new CannotMend("--%s=… is missing.".formatted(name));
        }
        try {
            return read.apply(text);
        } catch (NumberFormatException e) {
            throw new CannotMend("--%s=%s is no number.".formatted(name, text));
        }
    }

    /** The database, as the application has it, and nothing else of it. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class Connected {}
}
