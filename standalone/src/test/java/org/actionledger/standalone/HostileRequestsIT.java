package org.actionledger.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Thousands of requests drawn from a seed; {@code -Dledger.hostile=10000} draws more, {@code -Dledger.hostile.seed} the same again. */
class HostileRequestsIT {

    private static final int REQUESTS = Integer.getInteger("ledger.hostile", 2_000);
    private static final long SEED = Long.getLong("ledger.hostile.seed", System.nanoTime());
    private static final int CLIENTS = 8;
    private static final int MEGABYTE = 1 << 20;

    @Test
    void none_of_them_is_an_error_of_ours_or_hangs_or_leaves_a_trace(@TempDir Path folder) throws Exception {
        System.out.printf("%d hostile requests from seed %d%n", REQUESTS, SEED);
        try (LedgerUnderTest ledger = LedgerUnderTest.start(folder);
                ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            ledger.awaitAllRead();
            List<URI> services = List.of(ledger.projections(), ledger.campaigns(), ledger.ballots());
            send(new HostileRequests(SEED - 1), 500, services, clients);
            int recorded = ledger.audit("").size();
            long before = heap();
            StackTraces traces = StackTraces.listen();

            List<String> wrong = send(new HostileRequests(SEED), REQUESTS, services, clients);

            traces.stop();
            assertThat(wrong).isEmpty();
            assertThat(traces.logged).isEmpty();
            assertThat(ledger.audit("")).hasSize(recorded);
            assertThat(heap() - before).as("megabytes more than before").isLessThan(32);
        }
    }

    private static List<String> send(HostileRequests requests, int number, List<URI> services, ExecutorService clients)
            throws Exception {
        List<Future<@Nullable String>> sent = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            byte[] request = requests.next();
            URI service = services.get(requests.upTo(services.size()));
            sent.add(clients.submit(() -> fault(service, request)));
        }
        List<String> faults = new ArrayList<>();
        for (Future<@Nullable String> one : sent) {
            String fault = one.get();
            if (fault != null) {
                faults.add(fault);
            }
        }
        return faults;
    }

    /** What is wrong with the answer, if anything. */
    private static @Nullable String fault(URI service, byte[] request) throws Exception {
        RawHttp.Answer answer = RawHttp.send(service, request);
        boolean polite = answer.status() >= 200
                && answer.status() < 500
                && answer.took().toMillis() < 5_000
                && !answer.body().contains("Exception")
                && !answer.body().contains("\tat ");
        boolean aProblem = answer.status() < 400
                || answer.body().isEmpty()
                || answer.isProblem()
                || answer.body().contains("<html");
        return polite && aProblem
                ? null
                : "%s\n-> %d after %s\n%s\n%s"
                        .formatted(
                                new String(request, 0, Math.min(request.length, 600), ISO_8859_1),
                                answer.status(),
                                answer.took(),
                                answer.head(),
                                answer.body()
                                        .substring(0, Math.min(answer.body().length(), 300)));
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** What is logged with a stack trace. */
    private static final class StackTraces extends AppenderBase<ILoggingEvent> {

        private final Queue<String> logged = new ConcurrentLinkedQueue<>();

        static StackTraces listen() {
            StackTraces traces = new StackTraces();
            traces.start();
            root().addAppender(traces);
            return traces;
        }

        @Override
        public void stop() {
            root().detachAppender(this);
            super.stop();
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getThrowableProxy() != null) {
                logged.add(event.getLoggerName() + ": " + event.getFormattedMessage() + ": "
                        + event.getThrowableProxy().getClassName());
            }
        }

        private static Logger root() {
            return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        }
    }
}
