package org.actionledger.standalone.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several who each do their share at the same time. */
final class Clients {

    /** What one client does. */
    interface Work {
        void run(int client, int count) throws Exception;
    }

    private Clients() {}

    /** Returns how often the work was done in all. */
    static long share(int clients, int count, Work work) throws Exception {
        List<Callable<Boolean>> shares = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int number = client;
            shares.add(() -> {
                work.run(number, count / clients);
                return true;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (Future<Boolean> done : threads.invokeAll(shares)) {
                done.get();
            }
        }
        return (long) (count / clients) * clients;
    }
}
