package org.actionledger.journal.faults;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;

/** What can happen to the servers, the way to them, and the machine; each is over, or mended, when its method returns. */
enum Fault {
    DATABASE_KILLED(8) {
        @Override
        void strike(Site site, Random random) throws Exception {
            site.database().kill();
            pause(random.nextInt(500));
            site.database().startAgain();
        }
    },
    DATABASE_STOPPED(4) {
        @Override
        void strike(Site site, Random random) throws Exception {
            site.database().stop();
            pause(random.nextInt(500));
            site.database().startAgain();
        }
    },
    /** After which PostgreSQL ends all its sessions and recovers by itself. */
    SESSION_KILLED(8) {
        @Override
        void strike(Site site, Random random) throws Exception {
            site.killOneSession(random);
        }
    },
    DATABASE_FROZEN(8) {
        @Override
        void strike(Site site, Random random) throws Exception {
            // Now and then for longer than a relay waits for an answer.
            frozen(
                    site.database().process(),
                    site.isPatient() && random.nextInt(15) == 0 ? 32_000 : 200 + random.nextInt(2_000));
        }
    },
    DATABASE_SLOW(8) {
        @Override
        void strike(Site site, Random random) throws Exception {
            slow(site.databaseProxy(), random);
        }
    },
    DISK_SLOW(5) {
        @Override
        void strike(Site site, Random random) throws Exception {
            site.slowDownFlushes(true);
            try {
                pause(1_000 + random.nextInt(4_000));
            } finally {
                site.slowDownFlushes(false);
            }
        }
    },
    DATABASE_FULL(5) {
        @Override
        void strike(Site site, Random random) throws Exception {
            Signal.limitFiles(site.database().process(), "65536");
            pause(500 + random.nextInt(1_000));
            // It may have ended by itself, and what is left of it cannot write either.
            site.database().endWhateverIsLeft();
            site.database().startAgain();
        }
    },
    /** So that the server does not hear of it. */
    CUT_BEFORE_A_STATEMENT(14) {
        @Override
        void strike(Site site, Random random) throws Exception {
            cut(site.databaseProxy(), Cut.at(1 + random.nextInt(60), false));
        }
    },
    /** So that the server does it, and nobody hears of that. */
    CUT_AFTER_A_STATEMENT(14) {
        @Override
        void strike(Site site, Random random) throws Exception {
            cut(site.databaseProxy(), Cut.at(1 + random.nextInt(60), true));
        }
    },
    ALL_CUT_FROM_DATABASE(5) {
        @Override
        void strike(Site site, Random random) {
            site.databaseProxy().cutAll();
        }
    },
    SESSIONS_ENDED(8) {
        @Override
        void strike(Site site, Random random) {
            site.endSessions(random.nextBoolean());
        }
    },
    BROKER_KILLED(7) {
        @Override
        void strike(Site site, Random random) throws Exception {
            site.broker().kill();
            site.broker().copy();
            site.broker().startAgain();
        }
    },
    BROKER_FROZEN(6) {
        @Override
        void strike(Site site, Random random) throws Exception {
            // Now and then for longer than it takes a reader to be given up, or a transaction.
            frozen(
                    site.broker().process(),
                    site.isPatient() && random.nextInt(10) == 0 ? 20_000 : 500 + random.nextInt(2_500));
        }
    },
    BROKER_PUT_BACK(3) {
        @Override
        void strike(Site site, Random random) throws Exception {
            site.broker().kill();
            if (site.broker().hasCopy()) {
                site.broker().putBackTheCopy();
            }
            site.broker().startAgain();
        }
    },
    BROKER_SLOW(6) {
        @Override
        void strike(Site site, Random random) throws Exception {
            slow(site.broker().proxy(), random);
        }
    },
    BROKER_FULL(2) {
        @Override
        void strike(Site site, Random random) throws Exception {
            Signal.limitFiles(site.broker().process(), "4096");
            pause(500 + random.nextInt(1_000));
            site.broker().kill();
            site.broker().startAgain();
        }
    },
    CUT_BEFORE_A_REQUEST(8) {
        @Override
        void strike(Site site, Random random) throws Exception {
            cut(site.broker().proxy(), Cut.at(1 + random.nextInt(40), false));
        }
    },
    CUT_AFTER_A_REQUEST(8) {
        @Override
        void strike(Site site, Random random) throws Exception {
            cut(site.broker().proxy(), Cut.at(1 + random.nextInt(40), true));
        }
    },
    ALL_CUT_FROM_BROKER(5) {
        @Override
        void strike(Site site, Random random) throws Exception {
            site.broker().proxy().cutAll();
        }
    },
    TOPIC_MADE_ANEW(6) {
        @Override
        void strike(Site site, Random random) throws Exception {
            site.makeTopicAnew(1 + random.nextInt(6));
        }
    },
    CLOCK_MOVED(6) {
        @Override
        void strike(Site site, Random random) throws Exception {
            site.clock().move(Duration.ofSeconds(random.nextInt(-7_200, 7_200)));
            pause(200);
        }
    },
    INSTANCE_RESTARTED(6) {
        @Override
        void strike(Site site, Random random) throws Exception {
            site.restartInstance(random.nextInt(2));
        }
    };

    private final int weight;

    Fault(int weight) {
        this.weight = weight;
    }

    abstract void strike(Site site, Random random) throws Exception;

    static Fault any(Random random) {
        int all = 0;
        for (Fault fault : values()) {
            all += fault.weight;
        }
        int drawn = random.nextInt(all);
        for (Fault fault : values()) {
            drawn -= fault.weight;
            if (drawn < 0) {
                return fault;
            }
        }
        throw new AssertionError();
    }

    String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void frozen(ProcessHandle process, int millis) throws Exception {
        Signal.freeze(process);
        try {
            pause(millis);
        } finally {
            Signal.thaw(process);
        }
    }

    private static void slow(CutProxy proxy, Random random) throws InterruptedException {
        proxy.slow(Duration.ofMillis(5 + random.nextInt(60)));
        try {
            pause(500 + random.nextInt(2_000));
        } finally {
            proxy.slow(Duration.ZERO);
        }
    }

    private static void cut(CutProxy proxy, Cut cut) throws InterruptedException {
        proxy.cut(cut);
        long begun = System.nanoTime();
        while (!proxy.isDisarmed() && System.nanoTime() - begun < 5_000_000_000L) {
            Thread.sleep(1);
        }
        proxy.cut(null);
    }

    private static void pause(int millis) throws InterruptedException {
        Thread.sleep(millis);
    }
}
