package org.actionledger.journal.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntFunction;
import org.actionledger.journal.Journal;
import org.actionledger.journal.Receipt;
import org.actionledger.journal.StreamConflict;
import org.actionledger.journal.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedRuntimeException;

/** Eight clients, each of which sends a command under one id until it is acknowledged, and then the next. */
final class Load implements AutoCloseable {

    static final int CLIENTS = 8;
    private static final int STREAMS = 12;
    private static final int KEYS = 5;

    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final Map<UUID, Acknowledged> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, Long> counts = new ConcurrentHashMap<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final List<Thread> clients = new ArrayList<>();
    private final IntFunction<Journal> journals;
    private final MovedClock clock;
    private volatile boolean ended;

    /** @param journals of the instances, by any number: who fails at one goes to the next */
    Load(IntFunction<Journal> journals, MovedClock clock, Random random) {
        this.journals = journals;
        this.clock = clock;
        for (int client = 0; client < CLIENTS; client++) {
            int number = client;
            Random own = new Random(random.nextLong());
            counts.put(number, 0L);
            clients.add(Thread.ofVirtual().start(() -> send(number, own)));
        }
    }

    private void send(int client, Random random) {
        while (!ended) {
            gate.readLock().lock();
            try {
                Submission<Counting.Count> command = command(random);
                Receipt receipt = untilAcknowledged(client, command);
                if (receipt == null) {
                    return;
                }
                acknowledged.put(
                        command.commandId(),
                        new Acknowledged(receipt.position(), command.command().times()));
                counts.merge(client, 1L, Long::sum);
                if (random.nextInt(10) == 0) {
                    // As who has not heard the answer does, to whichever instance.
                    Receipt again = untilAcknowledged(client + 1, command);
                    if (again != null && !again.equals(new Receipt(receipt.position(), true))) {
                        surprises.add("acknowledged as " + receipt + " and, again, as " + again);
                    }
                }
            } finally {
                gate.readLock().unlock();
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10 + random.nextInt(60)));
        }
    }

    private Submission<Counting.Count> command(Random random) {
        int stream = random.nextInt(STREAMS);
        return new Submission<>(
                new UUID(random.nextLong(), random.nextLong()),
                "digest",
                "count-" + stream,
                "key-" + stream % KEYS,
                "official",
                clock.now(),
                null,
                null,
                null,
                new Counting.Count(1 + random.nextInt(9), random.nextInt(5) == 0 ? 3 : 1));
    }

    /** Null when it was told to end before. */
    private @Nullable Receipt untilAcknowledged(int client, Submission<Counting.Count> command) {
        for (int attempt = 0; !ended; attempt++) {
            try {
                return journals.apply(client + attempt).submit(command);
            } catch (NestedRuntimeException | StreamConflict e) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            } catch (IllegalStateException e) {
                // The instance is being stopped or is not started yet.
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            } catch (RuntimeException e) {
                surprises.add("refused with " + e);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            }
        }
        return null;
    }

    /** Whether within that time every client is told once more that something is recorded. */
    boolean goesOn(Duration within) throws InterruptedException {
        Map<Integer, Long> before = new HashMap<>(counts);
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < within.toNanos()) {
            if (counts.entrySet().stream().allMatch(one -> one.getValue() > before.getOrDefault(one.getKey(), 0L))) {
                return true;
            }
            Thread.sleep(5);
        }
        return false;
    }

    /** Whether within that time every client has what it has sent acknowledged, and sends nothing more. */
    boolean rests(Duration within) throws InterruptedException {
        return gate.writeLock().tryLock(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    void goOn() {
        gate.writeLock().unlock();
    }

    Map<UUID, Acknowledged> acknowledged() {
        return acknowledged;
    }

    Queue<String> surprises() {
        return surprises;
    }

    @Override
    public void close() {
        ended = true;
        for (Thread client : clients) {
            try {
                client.join(Duration.ofSeconds(60));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
