package org.actionledger.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** What can happen to a ledger in one process and to its database; each is over, or left to the ledger to mend, when its method returns. */
enum LedgerFault {
    LEDGER_KILLED(12) {
        @Override
        void strike(HarmedLedger ledger, Random random) throws Exception {
            ledger.kill();
            ledger.start();
        }
    },
    LEDGER_STOPPED(3) {
        @Override
        void strike(HarmedLedger ledger, Random random) throws Exception {
            ledger.stop();
            ledger.start();
        }
    },
    LEDGER_FROZEN(9) {
        @Override
        void strike(HarmedLedger ledger, Random random) throws Exception {
            frozen(ledger.process(), random);
        }
    },
    DATABASE_KILLED(10) {
        @Override
        void strike(HarmedLedger ledger, Random random) throws Exception {
            ProcessHandle database = ledger.database();
            database.destroyForcibly();
            database.onExit().join();
            ledger.awaitServerRunsAgain();
        }
    },
    DATABASE_FROZEN(9) {
        @Override
        void strike(HarmedLedger ledger, Random random) throws Exception {
            frozen(ledger.database(), random);
        }
    },
    /** As a loss of power does, but for what the disk has not written yet. */
    LEDGER_AND_DATABASE_KILLED(6) {
        @Override
        void strike(HarmedLedger ledger, Random random) throws Exception {
            ProcessHandle database = ledger.database();
            database.destroyForcibly();
            ledger.kill();
            database.onExit().join();
            ledger.start();
        }
    },
    SESSIONS_ENDED(8) {
        @Override
        void strike(HarmedLedger ledger, Random random) throws Exception {
            ledger.endSessions();
        }
    },
    /** The database can write no file any further. It may end by that, or refuse all that is new until somebody ends it. */
    DATABASE_FULL(4) {
        @Override
        void strike(HarmedLedger ledger, Random random) throws Exception {
            ProcessHandle database = ledger.database();
            for (ProcessHandle one : family(database)) {
                runQuietly("prlimit", "--fsize=65536:", "--pid", String.valueOf(one.pid()));
            }
            Thread.sleep(2_000 + random.nextInt(8_000));
            database.destroyForcibly();
            ledger.awaitServerRunsAgain();
        }
    },
    /** The broker cannot write how far it is: it gives its folder up for lost, and with it itself. */
    BROKER_GIVEN_UP(5) {
        @Override
        void strike(HarmedLedger ledger, Random random) throws Exception {
            Path bar = ledger.folder().resolve("kafka/replication-offset-checkpoint.tmp");
            Files.createDirectories(bar);
            ledger.awaitServerEnded();
            Files.delete(bar);
            ledger.awaitServerRunsAgain();
        }
    };

    private static final int MINUTE = 60_000;

    private final int weight;

    LedgerFault(int weight) {
        this.weight = weight;
    }

    abstract void strike(HarmedLedger ledger, Random random) throws Exception;

    static LedgerFault any(Random random) {
        List<LedgerFault> all = Stream.of(values())
                .flatMap(fault -> Stream.generate(() -> fault).limit(fault.weight))
                .toList();
        return all.get(random.nextInt(all.size()));
    }

    String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void frozen(ProcessHandle process, Random random) throws Exception {
        int millis = random.nextInt(5) == 0 ? MINUTE : 500 + random.nextInt(10_000);
        // The parent first, so that it starts no more of them meanwhile.
        run("kill", "-STOP", String.valueOf(process.pid()));
        List<ProcessHandle> all = family(process);
        try {
            for (ProcessHandle one : all) {
                runQuietly("kill", "-STOP", String.valueOf(one.pid()));
            }
            Thread.sleep(millis);
        } finally {
            for (ProcessHandle one : all) {
                runQuietly("kill", "-CONT", String.valueOf(one.pid()));
            }
        }
    }

    private static List<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).toList();
    }

    private static void run(String... command) throws IOException {
        if (new ProcessBuilder(command).start().onExit().join().exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }

    /** A child may have ended meanwhile. */
    private static void runQuietly(String... command) throws IOException {
        new ProcessBuilder(command).start().onExit().join();
    }
}
