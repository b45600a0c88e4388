package org.actionledger.standalone;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/** One of the applications as it ships, told by options where it finds what, and answering. */
final class Application implements Watched {

    private final Class<?> main;
    private final String configuration;
    private final List<String> arguments;
    private final URI uri;
    private volatile ConfigurableApplicationContext context;

    private Application(
            Class<?> main,
            String configuration,
            List<String> arguments,
            URI uri,
            ConfigurableApplicationContext context) {
        this.main = main;
        this.configuration = configuration;
        this.arguments = arguments;
        this.uri = uri;
        this.context = context;
    }

    /** @param configuration names of its configurations, its own first, so that the three do not read one another's */
    static Application start(Class<?> main, String configuration, String address, int port, List<String> options) {
        var arguments = new ArrayList<>(options);
        arguments.add("--server.address=" + address);
        // The lock on the data folder sees to it that there is one. By this name the broker knows it again after a kill
        // and does not wait until the one before counts as gone.
        arguments.add("--ledger.feed.instance=standalone");
        var context = run(main, configuration, arguments, Integer.toString(port));
        String answering = context.getEnvironment().getRequiredProperty("local.server.port");
        String host = address.equals("0.0.0.0") ? "127.0.0.1" : address;
        return new Application(
                main,
                configuration,
                List.copyOf(arguments),
                URI.create("http://%s:%s".formatted(host, answering)),
                context);
    }

    private static ConfigurableApplicationContext run(
            Class<?> main, String configuration, List<String> options, String port) {
        var arguments = new ArrayList<>(options);
        arguments.add("--server.port=" + port);
        return new SpringApplicationBuilder(main)
                .main(main)
                .properties("spring.config.name=" + configuration)
                .bannerMode(Banner.Mode.OFF)
                // The ledger stops its parts itself, in order.
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
    }

    URI uri() {
        return uri;
    }

    /** Whether it has what it needs, and does what it is there for. */
    boolean isHealthy() {
        return Status.UP.equals(context.getBean(HealthEndpoint.class).health().getStatus());
    }

    @Override
    public Optional<String> ended() {
        return context.isActive() ? Optional.empty() : Optional.of("it was closed, and not by the ledger");
    }

    @Override
    public void startAgain() {
        context = run(main, configuration, arguments, Integer.toString(uri.getPort()));
    }

    @Override
    public void close() {
        context.close();
    }

    @Override
    public String toString() {
        return configuration.split(",", 2)[0];
    }
}
