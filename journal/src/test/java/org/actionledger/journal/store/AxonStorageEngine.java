package org.actionledger.journal.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.actionledger.journal.RecordedEvent;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AggregateBasedConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.AggregateBasedEventStorageEngineUtils;
import org.axonframework.eventsourcing.eventstore.AggregateSequenceNumberPosition;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.ContinuousMessageStream;
import org.axonframework.eventsourcing.eventstore.EmptyAppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.LegacyResources;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.Metadata;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Axon asks of a store, answered by the journal's own reader and writer: so its suite can say whether they keep what is
 * expected of such a store. A stream is what an event's one tag names.
 */
final class AxonStorageEngine implements EventStorageEngine {

    private static final int BATCH = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final StreamReader streams;
    private final ForwardReader forward;
    private final EventAppender appender;
    private final EventConverter converter;
    private final CommitSignal signal = new CommitSignal();

    AxonStorageEngine(DataSource dataSource, EventConverter converter) {
        this.jdbc = JdbcClient.create(dataSource);
        this.streams = new StreamReader(dataSource);
        this.forward = new ForwardReader(dataSource);
        this.appender = new EventAppender(dataSource, signal);
        this.converter = converter;
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        try {
            AggregateBasedEventStorageEngineUtils.assertValidTags(events);
            return CompletableFuture.completedFuture(
                    events.isEmpty() ? EmptyAppendTransaction.INSTANCE : new Append(condition, events));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        long from = AggregateSequenceNumberPosition.toSequenceNumber(condition.start());
        List<SimpleEntry<EventMessage>> entries = new ArrayList<>();
        ConsistencyMarker marker = ConsistencyMarker.ORIGIN;
        for (EventCriterion criterion : condition.criteria().flatten()) {
            Tag tag = criterion.tags().iterator().next();
            long last = Math.max(from - 1, 0);
            for (RecordedEvent event : streams.read(tag.value())) {
                last = placeInAxon(event);
                if (last >= from) {
                    entries.add(new SimpleEntry<>(message(event), placeOf(event, tag.key())));
                }
            }
            marker = marker.upperBound(new AggregateBasedConsistencyMarker(tag.value(), last));
        }
        entries.add(
                new SimpleEntry<>(TerminalEventMessage.INSTANCE, Context.with(ConsistencyMarker.RESOURCE_KEY, marker)));
        return messages(entries.stream());
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        Cursor start = CommitToken.cursorOf(condition.position());
        return new ContinuousMessageStream<ForwardReader.Placed>(
                        last -> forward.after(last == null ? start : last.cursor(), BATCH)
                                .events(),
                        AxonStorageEngine::streamed,
                        (_, _) -> () -> true)
                .filter(entry -> matches(condition.criteria(), entry));
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new CommitToken(Cursor.START));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return token("order by xact desc, position desc", Instant.EPOCH, 0);
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return token("order by xact, position", at, 1);
    }

    private CompletableFuture<TrackingToken> token(String order, Instant from, long before) {
        Cursor cursor = jdbc.sql(
                        "select xact::text, position from event where recorded_at >= :from " + order + " limit 1")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Cursor(row.getLong("xact"), row.getLong("position") - before))
                .optional()
                .orElse(Cursor.START);
        return CompletableFuture.completedFuture(new CommitToken(cursor));
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("converter", converter);
    }

    private static MessageStream<EventMessage> messages(Stream<SimpleEntry<EventMessage>> entries) {
        return MessageStream.fromStream(entries, SimpleEntry::message, SimpleEntry::context);
    }

    /** Axon counts from 0. */
    private static long placeInAxon(RecordedEvent event) {
        return event.sequence() - 1;
    }

    private static Context placeOf(RecordedEvent event, String kind) {
        return Context.with(LegacyResources.AGGREGATE_IDENTIFIER_KEY, event.stream())
                .withResource(LegacyResources.AGGREGATE_SEQUENCE_NUMBER_KEY, placeInAxon(event))
                .withResource(LegacyResources.AGGREGATE_TYPE_KEY, kind);
    }

    private static SimpleEntry<EventMessage> streamed(ForwardReader.Placed placed) {
        Context context = Context.with(TrackingToken.RESOURCE_KEY, new CommitToken(placed.cursor()))
                .withResource(LegacyResources.AGGREGATE_IDENTIFIER_KEY, placed.event().stream());
        return new SimpleEntry<>(message(placed.event()), context);
    }

    /** By the value of a tag alone: its key is not stored. */
    private static boolean matches(EventCriteria criteria, MessageStream.Entry<EventMessage> entry) {
        String stream = entry.getResource(LegacyResources.AGGREGATE_IDENTIFIER_KEY);
        QualifiedName type = entry.message().type().qualifiedName();
        return !criteria.hasCriteria()
                || criteria.flatten().stream()
                        .anyMatch(criterion -> criterion.tags().stream()
                                        .allMatch(tag -> tag.value().equals(stream))
                                && (criterion.types().isEmpty()
                                        || criterion.types().contains(type)));
    }

    private static EventMessage message(RecordedEvent event) {
        Letter letter = JSON.readValue(event.payload(), Letter.class);
        return new GenericEventMessage(
                event.id().toString(),
                new MessageType(event.type()),
                letter.payload(),
                Metadata.from(letter.metadata()),
                letter.at());
    }

    private RecordedEvent event(EventMessage message, String stream, long sequence, UUID command) {
        Letter letter = new Letter(
                message.timestamp(),
                new HashMap<>(message.metadata()),
                Objects.requireNonNull(message.payloadAs(byte[].class, converter)));
        return new RecordedEvent(
                UUID.fromString(message.identifier()),
                message.type().name(),
                stream,
                sequence,
                stream,
                message.timestamp(),
                "axon",
                command,
                "",
                null,
                command,
                JSON.writeValueAsBytes(letter));
    }

    /** What a message holds beyond the columns, with the time it came with: the journal records none before the last one. */
    @SuppressWarnings("ArrayRecordComponent")
    record Letter(Instant at, Map<String, String> metadata, byte[] payload) {}

    /** A place in the order of commits. */
    record CommitToken(Cursor cursor) implements TrackingToken {

        static Cursor cursorOf(TrackingToken token) {
            return ((CommitToken) token).cursor();
        }

        @Override
        public TrackingToken lowerBound(TrackingToken other) {
            return covers(other) ? other : this;
        }

        @Override
        public TrackingToken upperBound(TrackingToken other) {
            return covers(other) ? this : other;
        }

        @Override
        public boolean covers(TrackingToken other) {
            return cursor.compareTo(cursorOf(other)) >= 0;
        }

        @Override
        public OptionalLong position() {
            return OptionalLong.of(cursor.position());
        }
    }

    private final class Append implements AppendTransaction<ConsistencyMarker> {

        private final AppendCondition condition;
        private final List<TaggedEventMessage<?>> messages;
        private boolean ended;

        private Append(AppendCondition condition, List<TaggedEventMessage<?>> messages) {
            this.condition = condition;
            this.messages = messages;
        }

        @Override
        public CompletableFuture<ConsistencyMarker> commit(@Nullable ProcessingContext context) {
            if (ended) {
                return CompletableFuture.failedFuture(new IllegalStateException("committed or rolled back already"));
            }
            ended = true;
            AggregateBasedConsistencyMarker seen = AggregateBasedConsistencyMarker.from(condition);
            AggregateBasedConsistencyMarker.AggregateSequencer sequencer = seen.createSequencer();
            for (List<RecordedEvent> events : ofOneStreamEach(sequencer)) {
                if (!append(events)) {
                    return CompletableFuture.failedFuture(
                            AppendEventsTransactionRejectedException.conflictingEventsDetected(seen));
                }
            }
            return CompletableFuture.completedFuture(sequencer.toMarker());
        }

        /** In the order that they came in: a new list wherever the stream changes. */
        private List<List<RecordedEvent>> ofOneStreamEach(
                AggregateBasedConsistencyMarker.AggregateSequencer sequencer) {
            List<List<RecordedEvent>> all = new ArrayList<>();
            for (TaggedEventMessage<?> tagged : messages) {
                EventMessage message = tagged.event();
                String named = AggregateBasedEventStorageEngineUtils.resolveAggregateIdentifier(tagged.tags());
                // An event without a tag is a stream of its own.
                String stream = named == null ? message.identifier() : named;
                long sequence = named == null ? 1 : sequencer.incrementAndGetSequenceOf(stream) + 1;
                if (all.isEmpty() || !all.getLast().getFirst().stream().equals(stream)) {
                    all.add(new ArrayList<>());
                }
                UUID command = all.getLast().isEmpty()
                        ? UUID.fromString(message.identifier())
                        : all.getLast().getFirst().commandId();
                all.getLast().add(event(message, stream, sequence, command));
            }
            return all;
        }

        private boolean append(List<RecordedEvent> events) {
            RecordedEvent first = events.getFirst();
            if (first.sequence() == 1) {
                return appender.append(events, null);
            }
            // Axon knows the place of what it follows, and no more.
            return streams.read(first.stream()).stream()
                    .filter(event -> event.sequence() == first.sequence() - 1)
                    .anyMatch(followed -> appender.append(events, followed.id()));
        }

        @Override
        public void rollback(@Nullable ProcessingContext context) {
            ended = true;
        }

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(
                ConsistencyMarker marker, @Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(marker);
        }
    }
}
