package org.actionledger.journal.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.actionledger.journal.RecordedEvent;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AggregateBasedConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.AggregateBasedEventStorageEngineUtils;
import org.axonframework.eventsourcing.eventstore.AggregateSequenceNumberPosition;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.ContinuousMessageStream;
import org.axonframework.eventsourcing.eventstore.EmptyAppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.LegacyResources;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Keeps Axon's events in one table of PostgreSQL: a stream is what one tag names.
 *
 * <p>The only class that speaks Axon's storage interface, which may change with every release.
 */
public final class PostgresEventStorageEngine implements EventStorageEngine {

    /** What a sourced message is a copy of. */
    public static final Context.ResourceKey<RecordedEvent> RECORDED = Context.ResourceKey.withLabel("recordedEvent");

    /** Put into the context by whoever has folded the one stream so far already and does not source it: the append finds out. */
    public static final Context.ResourceKey<Long> KNOWN_UP_TO = Context.ResourceKey.withLabel("knownUpTo");

    /** Put into the context by whoever decided: the id of the stream's last event as it was then, which the append has to follow. */
    public static final Context.ResourceKey<UUID> DECIDED_ON = Context.ResourceKey.withLabel("decidedOn");

    private static final int BATCH = 500;

    private final EventTable table;
    private final ForwardReader forward;
    private final Appends appends;
    private final EventConverter converter;
    private final Set<Runnable> streaming = ConcurrentHashMap.newKeySet();

    public PostgresEventStorageEngine(DataSource dataSource, EventConverter converter, CommitSignal signal) {
        this.table = new EventTable(dataSource);
        this.forward = new ForwardReader(dataSource);
        this.converter = converter;
        this.appends = new Appends(dataSource, () -> {
            signal.raise();
            streaming.forEach(Runnable::run);
        });
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        try {
            AggregateBasedEventStorageEngineUtils.assertValidTags(events);
            if (events.isEmpty()) {
                return CompletableFuture.completedFuture(EmptyAppendTransaction.INSTANCE);
            }
            AggregateBasedConsistencyMarker marker = seen(condition, context, events.getFirst());
            AggregateBasedConsistencyMarker.AggregateSequencer sequencer = marker.createSequencer();
            List<StoredEvent> rows =
                    events.stream().map(event -> row(event, sequencer)).toList();
            UUID last = context == null ? null : context.getResource(DECIDED_ON);
            return CompletableFuture.completedFuture(appends.prepare(rows, last, marker, sequencer.toMarker()));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static AggregateBasedConsistencyMarker seen(
            AppendCondition condition, @Nullable ProcessingContext context, TaggedEventMessage<?> first) {
        Long known = context == null ? null : context.getResource(KNOWN_UP_TO);
        return known == null
                ? AggregateBasedConsistencyMarker.from(condition)
                : new AggregateBasedConsistencyMarker(
                        Objects.requireNonNull(
                                AggregateBasedEventStorageEngineUtils.resolveAggregateIdentifier(first.tags())),
                        known);
    }

    private StoredEvent row(
            TaggedEventMessage<?> tagged, AggregateBasedConsistencyMarker.AggregateSequencer sequencer) {
        String stream = AggregateBasedEventStorageEngineUtils.resolveAggregateIdentifier(tagged.tags());
        long sequence = stream == null ? 0 : sequencer.incrementAndGetSequenceOf(stream);
        return StoredEvent.of(tagged.event(), stream, sequence, converter);
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        long from = AggregateSequenceNumberPosition.toSequenceNumber(condition.start());
        List<SimpleEntry<EventMessage>> entries = new ArrayList<>();
        ConsistencyMarker marker = ConsistencyMarker.ORIGIN;
        for (EventCriterion criterion : condition.criteria().flatten()) {
            Tag tag = onlyTag(criterion);
            List<StoredEvent> events = table.stream(tag.value(), from);
            for (StoredEvent event : events) {
                entries.add(new SimpleEntry<>(event.message(), placeOf(event, tag.key())));
            }
            long last = events.isEmpty()
                    ? Math.max(from - 1, 0)
                    : events.getLast().event().sequence();
            marker = marker.upperBound(new AggregateBasedConsistencyMarker(tag.value(), last));
        }
        entries.add(
                new SimpleEntry<>(TerminalEventMessage.INSTANCE, Context.with(ConsistencyMarker.RESOURCE_KEY, marker)));
        return messages(entries.stream());
    }

    private static MessageStream<EventMessage> messages(Stream<SimpleEntry<EventMessage>> entries) {
        return MessageStream.fromStream(entries, SimpleEntry::message, SimpleEntry::context);
    }

    private static Tag onlyTag(EventCriterion criterion) {
        if (criterion.tags().size() != 1) {
            throw new IllegalArgumentException("a stream is named by exactly one tag, not by " + criterion.tags());
        }
        return criterion.tags().iterator().next();
    }

    private static Context placeOf(StoredEvent event, String kind) {
        return Context.with(RECORDED, event.event())
                .withResource(LegacyResources.AGGREGATE_IDENTIFIER_KEY, event.event().stream())
                .withResource(
                        LegacyResources.AGGREGATE_SEQUENCE_NUMBER_KEY,
                        event.event().sequence())
                .withResource(LegacyResources.AGGREGATE_TYPE_KEY, kind);
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        Cursor start = CommitToken.cursorOf(condition.position());
        return new ContinuousMessageStream<ForwardReader.Stored>(
                        last -> forward.storedAfter(last == null ? start : last.cursor(), BATCH),
                        PostgresEventStorageEngine::streamed,
                        (stream, wake) -> {
                            streaming.add(wake);
                            return () -> streaming.remove(wake);
                        })
                .filter(entry -> matches(condition.criteria(), entry));
    }

    private static SimpleEntry<EventMessage> streamed(ForwardReader.Stored next) {
        Context context = Context.with(TrackingToken.RESOURCE_KEY, new CommitToken(next.cursor()))
                .withResource(LegacyResources.AGGREGATE_IDENTIFIER_KEY, next.event().event().stream());
        return new SimpleEntry<>(next.event().message(), context);
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

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new CommitToken(Cursor.START));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new CommitToken(table.latest()));
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new CommitToken(table.before(at)));
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("converter", converter);
    }
}
