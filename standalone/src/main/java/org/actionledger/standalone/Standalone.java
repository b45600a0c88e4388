package org.actionledger.standalone;

import java.util.List;
import org.actionledger.journal.mend.RepairCommand;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.core.NestedExceptionUtils;

/** The whole ledger in one process, until it is told to stop. */
final class Standalone {

    private Standalone() {}

    public static void main(String[] arguments) {
        try {
            var settings = Settings.of(List.of(arguments), System.getenv());
            settings.requireFreePorts();
            var data = DataFolder.open(settings.data());
            // Before the first logger is asked for: from here on logback.xml writes there.
            System.setProperty("ledger.logs", data.logs().toString());
            // The first application would otherwise take the log away from the broker, which is running by then.
            System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
            JvmFlags.remark().ifPresent(System.err::println);
            run(settings, data);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Settings settings, DataFolder data) {
        var running = new StartedParts();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running), "stop"));
        try {
            running.start(() -> data);
            if (RepairCommand.isAskedForBy(settings.others().toArray(String[]::new))) {
                System.exit(MendedLedger.mend(data, settings, System.getenv(), running));
            }
            Ledger.start(data, settings, System.getenv(), running, System.out, Standalone::giveUp);
        } catch (Exception e) {
            LoggerFactory.getLogger(Standalone.class).error("the ledger does not start", e);
            // Whatever failed on a full disk, that is what a person can do something about.
            data.requireSpace();
            if (e instanceof CannotStart said) {
                throw said;
            }
            throw new CannotStart(
                    "The ledger does not start: %s%nThere is more in %s"
                            .formatted(
                                    NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                                    data.logs().resolve("ledger.log")),
                    e);
        }
    }

    /** Not by the thread that calls, which the stop that follows would wait for. */
    private static void giveUp(String reason) {
        System.err.println("The ledger cannot go on. " + reason);
        Thread.ofPlatform().name("give-up").start(() -> System.exit(1));
    }

    private static void stop(StartedParts running) {
        System.out.println("Stopping ...");
        running.close();
        System.out.println("Stopped.");
    }
}
