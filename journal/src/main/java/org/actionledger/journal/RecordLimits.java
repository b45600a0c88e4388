package org.actionledger.journal;

import org.actionledger.journal.decide.Refusal;

/**
 * The most that is recorded at once, and what follows from it for everything that events pass through: what the journal takes, the topic takes.
 *
 * <p>Named in words in {@code docs/operating.md} and {@code docs/asyncapi.yaml}, and set for Kafka in {@code docker-compose.yml}.
 */
public final class RecordLimits {

    /** Of one event: its payload and what is known about it. */
    public static final int EVENT_BYTES = 512 * 1024;

    /** What one command may record. */
    public static final int COMMAND_EVENTS = 10_000;

    /** Enough for the results of a ballot in five thousand constituencies, each explained. */
    public static final int COMMAND_BYTES = 64 * 1024 * 1024;

    /** Of an event on the topic, where the names of its headers and Kafka's own framing come on top: {@code max.message.bytes}. */
    public static final int MESSAGE_BYTES = EVENT_BYTES + 4 * 1024;

    /** What clients and brokers carry in one piece, which a message must fit into wherever it is among others. */
    public static final int REQUEST_BYTES = 2 * MESSAGE_BYTES;

    /** What a relay or a feed holds at once, unless a single event is longer. */
    public static final int BATCH_BYTES = 8 * 1024 * 1024;

    private RecordLimits() {}

    /** Why an event of this size is not recorded. */
    public static Refusal eventTooLong(String type, int bytes) {
        return Refusal.of(
                "event-fits-the-record",
                "%s comes to %,d bytes; %,d is the most that one event may have: shorten its texts, its lists or its sources"
                        .formatted(type.substring(type.lastIndexOf('.') + 1), bytes, EVENT_BYTES));
    }

    /** Why so many events are not recorded by one command. */
    public static Refusal tooManyEvents(int events) {
        return Refusal.of(
                "command-fits-the-record",
                "this would record %,d events; %,d is the most for one command: send it in parts"
                        .formatted(events, COMMAND_EVENTS));
    }

    /** Why events of more than the most bytes are not recorded by one command. */
    public static Refusal commandTooLong(int events, int of) {
        return Refusal.of(
                "command-fits-the-record",
                "the first %,d of the %,d events that this would record come to more than %,d bytes, which is the most for one command: send it in parts"
                        .formatted(events, of, COMMAND_BYTES));
    }
}
