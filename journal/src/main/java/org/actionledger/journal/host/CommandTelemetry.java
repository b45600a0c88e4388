package org.actionledger.journal.host;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.actionledger.journal.CommandIdReused;
import org.actionledger.journal.CommandRefused;
import org.actionledger.journal.Receipt;
import org.actionledger.journal.StreamConflict;
import org.actionledger.journal.StreamMoved;
import org.actionledger.journal.StreamUnreadable;
import org.actionledger.journal.Submission;
import org.actionledger.journal.decide.Refusal;
import org.actionledger.journal.trace.Correlation;

/**
 * Counts what became of commands and by which rules they were refused, times them, their decisions and their appends, and has
 * each show in traces.
 */
final class CommandTelemetry {

    private static final String COMMAND = "command";
    private static final String OUTCOME = "outcome";
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(5),
        Duration.ofMillis(20),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10)
    };

    private final MeterRegistry registry;
    private final Tracer tracer;
    // The registry would put a timer's tags together anew for each command, which takes it longer than to count.
    private final Map<Timed, Timer> timers = new ConcurrentHashMap<>();

    CommandTelemetry(MeterRegistry registry, Tracer tracer) {
        this.registry = registry;
        this.tracer = tracer;
    }

    Receipt submitted(Submission<?> submission, Supplier<Receipt> submit) {
        Object command = submission.command();
        Timer.Sample time = Timer.start(registry);
        Span span = span(submission);
        String outcome = "failed";
        try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
            Receipt receipt = submit.get();
            outcome = receipt.repeated() ? "repeated" : "done";
            return receipt;
        } catch (CommandRefused refused) {
            outcome = "refused";
            refused.refusals().stream().map(Refusal::rule).distinct().forEach(rule -> refused(command, rule));
            throw refused;
        } catch (StreamConflict | StreamMoved conflict) {
            outcome = "conflict";
            throw conflict;
        } catch (CommandIdReused reused) {
            outcome = "id-reused";
            throw reused;
        } catch (StreamUnreadable unreadable) {
            outcome = "stream-unreadable";
            throw unreadable;
        } catch (RuntimeException | Error failure) {
            span.error(failure);
            throw failure;
        } finally {
            span.tag("ledger." + OUTCOME, outcome).end();
            time.stop(commands(command, outcome));
        }
    }

    <T> T decided(Object command, Supplier<T> decide) {
        Timer.Sample time = Timer.start(registry);
        try {
            return decide.get();
        } finally {
            time.stop(timer("ledger.decisions", "Decisions alone, without reading and storing", command));
        }
    }

    Timer.Sample appending() {
        return Timer.start(registry);
    }

    void appended(Object command, Timer.Sample time) {
        time.stop(timer("ledger.appends", "Storing what was decided, until the database has committed it", command));
    }

    /** What is refused is answered, and so no error of the span. */
    private Span span(Submission<?> submission) {
        Span span = tracer.nextSpan().name("ledger.command").start();
        if (!span.isNoop()) {
            span.tag(Correlation.ATTRIBUTE, submission.correlationOfEvents().toString())
                    .tag("ledger.stream", submission.stream())
                    .tag("ledger.command", name(submission.command()));
        }
        return span;
    }

    private Timer commands(Object command, String outcome) {
        return timers.computeIfAbsent(new Timed("ledger.commands", command.getClass(), outcome), timed -> Timer.builder(
                        timed.name())
                .description("Commands, from when they were handed in until they were acknowledged or turned away")
                .tag(COMMAND, name(command))
                .tag(OUTCOME, outcome)
                .serviceLevelObjectives(BOUNDS)
                .register(registry));
    }

    private Timer timer(String name, String description, Object command) {
        return timers.computeIfAbsent(new Timed(name, command.getClass(), ""), _ -> Timer.builder(name)
                .description(description)
                .tag(COMMAND, name(command))
                .register(registry));
    }

    private void refused(Object command, String rule) {
        Counter.builder("ledger.refusals")
                .description("Refused commands, by each rule that they were refused by")
                .tag(COMMAND, name(command))
                .tag("rule", rule)
                .register(registry)
                .increment();
    }

    private static String name(Object command) {
        return command.getClass().getSimpleName();
    }

    /** What a timer is of. */
    private record Timed(String name, Class<?> command, String outcome) {}
}
