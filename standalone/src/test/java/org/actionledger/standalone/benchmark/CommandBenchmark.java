package org.actionledger.standalone.benchmark;

import java.util.ArrayDeque;
import java.util.Queue;
import javax.sql.DataSource;

/** Commands, and what JDBC alone does with the rows that come of them. */
final class CommandBenchmark {

    private static final int BATCH = 100;
    private static final int CAMPAIGNS_OF_A_CLIENT = 8;

    private final MeasuredJournal journal;
    private final PlainTable plain;
    private final int commands;

    CommandBenchmark(MeasuredJournal journal, PlainTable plain, int commands) {
        this.journal = journal;
        this.plain = plain;
        this.commands = commands;
    }

    Rates onKnownStreams(int clients) throws Exception {
        for (int client = 0; client < clients; client++) {
            for (int i = 0; i < CAMPAIGNS_OF_A_CLIENT; i++) {
                journal.launch(known(clients, client, i));
            }
        }
        return Rates.of(
                () -> Clients.share(clients, count(clients), (client, each) -> {
                    for (int i = 0; i < each; i++) {
                        journal.message(known(clients, client, i));
                    }
                }),
                insertsBy(clients));
    }

    Rates thatBeginStreams(int clients) throws Exception {
        return Rates.of(
                () -> Clients.share(clients, count(clients), (_, each) -> {
                    for (int i = 0; i < each; i++) {
                        journal.begin();
                    }
                }),
                insertsBy(clients));
    }

    /** By a service that has just been started in every round, on streams of the record. */
    Rates onStreamsToBeRead(int clients, int streams, DataSource database) throws Exception {
        Queue<MeasuredJournal> strangers = new ArrayDeque<>();
        for (int round = 0; round < Rates.ROUNDS; round++) {
            strangers.add(new MeasuredJournal(database));
        }
        try {
            return Rates.of(
                    () -> {
                        try (MeasuredJournal stranger = strangers.remove()) {
                            return Clients.share(clients, streams, (client, each) -> {
                                for (int i = 0; i < each; i++) {
                                    stranger.message(MeasuredRecord.slug(client * each + i));
                                }
                            });
                        }
                    },
                    insertsBy(clients));
        } finally {
            strangers.forEach(MeasuredJournal::close);
        }
    }

    Rates ofManyEvents() throws Exception {
        int batches = Math.max(commands / 25, 20);
        journal.launch("batched");
        return Rates.of(
                () -> {
                    for (int i = 0; i < batches; i++) {
                        journal.messages("batched", BATCH);
                    }
                    return (long) batches * BATCH;
                },
                () -> {
                    plain.insertInBatches(batches, BATCH);
                    return (long) batches * BATCH;
                });
    }

    private Rates.Work insertsBy(int clients) {
        return () -> Clients.share(clients, count(clients), (_, each) -> plain.insertOneByOne(each));
    }

    private int count(int clients) {
        return clients == 1 ? commands : 2 * commands;
    }

    private static String known(int clients, int client, int i) {
        return "known-%d-%d-%d".formatted(clients, client, i % CAMPAIGNS_OF_A_CLIENT);
    }
}
