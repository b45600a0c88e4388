package org.actionledger.journal.host;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.Supplier;
import org.actionledger.journal.CommandIdReused;
import org.actionledger.journal.CommandRefused;
import org.actionledger.journal.Receipt;
import org.actionledger.journal.StreamConflict;
import org.actionledger.journal.StreamMoved;
import org.actionledger.journal.StreamUnreadable;
import org.actionledger.journal.decide.Refusal;

/** Counts what became of commands and by which rules they were refused, and times them, their decisions and their appends. */
final class CommandMeters {

    private static final String COMMAND = "command";
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(5),
        Duration.ofMillis(20),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10)
    };

    private final MeterRegistry registry;

    CommandMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    Receipt submitted(Object command, Supplier<Receipt> submit) {
        Timer.Sample time = Timer.start(registry);
        String outcome = "failed";
        try {
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
        } finally {
            time.stop(Timer.builder("ledger.commands")
                    .description("Commands, from when they were handed in until they were acknowledged or turned away")
                    .tag(COMMAND, name(command))
                    .tag("outcome", outcome)
                    .serviceLevelObjectives(BOUNDS)
                    .register(registry));
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

    private Timer timer(String name, String description, Object command) {
        return Timer.builder(name)
                .description(description)
                .tag(COMMAND, name(command))
                .register(registry);
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
}
