package org.actionledger.standalone;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One of the applications as it ships, told by options where it finds what, and answering. */
final class Application implements AutoCloseable {

    private final String name;
    private final ConfigurableApplicationContext context;
    private final URI uri;

    private Application(String name, ConfigurableApplicationContext context, URI uri) {
        this.name = name;
        this.context = context;
        this.uri = uri;
    }

    /** @param name of the application and of its configuration, so that the three do not read one another's */
    static Application start(Class<?> main, String name, String address, int port, List<String> options) {
        var arguments = new ArrayList<>(options);
        arguments.add("--server.address=" + address);
        arguments.add("--server.port=" + port);
        // The lock on the data folder sees to it that there is one. By this name the broker knows it again after a kill
        // and does not wait until the one before counts as gone.
        arguments.add("--ledger.feed.instance=standalone");
        var context = new SpringApplicationBuilder(main)
                .main(main)
                .properties("spring.config.name=" + name)
                .bannerMode(Banner.Mode.OFF)
                // The ledger stops its parts itself, in order.
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
        String answering = context.getEnvironment().getRequiredProperty("local.server.port");
        String host = address.equals("0.0.0.0") ? "127.0.0.1" : address;
        return new Application(name, context, URI.create("http://%s:%s".formatted(host, answering)));
    }

    URI uri() {
        return uri;
    }

    @Override
    public void close() {
        context.close();
    }

    @Override
    public String toString() {
        return name;
    }
}
