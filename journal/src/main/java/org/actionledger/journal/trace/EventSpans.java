package org.actionledger.journal.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.function.Consumer;
import org.actionledger.journal.RecordedEvent;

/** Spans of what is done with events: each carries the correlation id by which it is found, whoever recorded the event. */
public final class EventSpans {

    private final Tracer tracer;

    public EventSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Work on one event. */
    public void one(String name, RecordedEvent event, Runnable work) {
        run(started(name, event), work);
    }

    /** Work on several events at once: a span for all of it, and below that one for each of the events that it names. */
    public void batch(String name, Consumer<Batch> work) {
        Span whole = tracer.nextSpan().name(name + ".batch").start();
        run(whole, () -> {
            Batch batch = new Batch(name, whole);
            try {
                work.accept(batch);
                batch.done();
            } catch (RuntimeException | Error e) {
                batch.failed(e);
                throw e;
            }
        });
    }

    private void run(Span span, Runnable work) {
        try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException | Error e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }

    private Span started(String name, RecordedEvent event) {
        Span span = tracer.nextSpan().name(name).start();
        if (!span.isNoop()) {
            span.tag(Correlation.ATTRIBUTE, event.correlation().toString())
                    .tag("ledger.stream", event.stream())
                    .tag("ledger.sequence", event.sequence())
                    .tag("ledger.event", event.type());
        }
        return span;
    }

    /** What is worked on. */
    public final class Batch {

        private final String name;
        private final Span whole;
        private List<Span> each = List.of();

        private Batch(String name, Span whole) {
            this.name = name;
            this.whole = whole;
        }

        /** To be called once, before the events are worked on. */
        public void of(List<RecordedEvent> events) {
            if (!whole.isNoop()) {
                whole.tag("ledger.events", events.size());
                each = events.stream().map(event -> started(name, event)).toList();
            }
        }

        private void done() {
            each.forEach(Span::end);
        }

        /** Which of several it was is not known, and none has taken effect: whoever tries them one by one will tell. */
        private void failed(Throwable cause) {
            if (each.size() == 1) {
                each.getFirst().error(cause).end();
            } else {
                each.forEach(Span::abandon);
            }
        }
    }
}
