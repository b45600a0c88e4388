package org.actionledger.projections.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.Streams;
import org.actionledger.http.ClientAddress;
import org.actionledger.http.Fault;
import org.actionledger.http.MalformedRequest;
import org.actionledger.http.Quota;
import org.actionledger.http.TooBusy;
import org.actionledger.http.UnknownThing;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.projections.store.RecordedEvents;
import org.actionledger.projections.store.RecordedEvents.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Hands the auditor every event, as it was recorded. */
@RestController
final class AuditController {

    /** Each has a connection to the database, and the moment that it shows, for as long as it is read. */
    private static final int AT_ONCE = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final RecordedEvents events;
    private final JsonMapper json;
    private final TransactionOperations oneMoment;
    private final Quota readings = new Quota(AT_ONCE, AT_ONCE);

    AuditController(RecordedEvents events, JsonMapper json, PlatformTransactionManager transactions) {
        this.events = events;
        this.json = json;
        // So that the rows come piece by piece, and all of one moment.
        TransactionTemplate readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);
        this.oneMoment = readOnly;
    }

    @Operation(
            summary = "Every event as recorded, a line each, in the order in which they were recorded;"
                    + " after: only those behind the event of this id")
    @GetMapping(value = "/api/audit/events", produces = "application/x-ndjson")
    public void events(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Long limit,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (limit != null && limit < 1) {
            throw new MalformedRequest(Fault.of("limit", "must be 1 or more"));
        }
        String address = ClientAddress.of(request.getRemoteAddr());
        if (!readings.take(address, 1, PATIENCE)) {
            throw new TooBusy("the record is being read by " + AT_ONCE + " already");
        }
        try {
            oneMoment.executeWithoutResult(
                    _ -> give(campaign, after, limit == null ? Long.MAX_VALUE : limit, response));
        } finally {
            readings.giveBack(address, 1);
        }
    }

    private void give(@Nullable String campaign, @Nullable UUID after, long limit, HttpServletResponse response) {
        String key = campaign == null || campaign.isBlank() ? null : key(campaign);
        Place place = after == null
                ? null
                : events.placeOf(after).orElseThrow(() -> new UnknownThing("there is no event " + after));
        response.setContentType("application/x-ndjson");
        try {
            OutputStream out = response.getOutputStream();
            events.inOrder(key, place, limit, event -> write(event, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String key(String campaign) {
        String key = Streams.campaignCalled(campaign).toString();
        if (!events.holds(key)) {
            throw new UnknownThing("there is no campaign " + campaign);
        }
        return key;
    }

    private void write(RecordedEvent event, OutputStream out) {
        Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
        metadata.put("id", event.id());
        metadata.put("type", event.type());
        metadata.put("stream", event.stream());
        metadata.put("sequence", event.sequence());
        metadata.put("key", event.key());
        metadata.put("recordedAt", event.recordedAt());
        metadata.put("actor", event.actor());
        metadata.put("commandId", event.commandId());
        metadata.put("commandDigest", event.commandDigest());
        metadata.put("cause", event.cause());
        metadata.put("correlation", event.correlation());
        String line = json.writeValueAsString(metadata);
        try {
            // The payload goes in as the bytes that it is: written anew, it might no longer have the hash that it is
            // known by.
            out.write(line.substring(0, line.length() - 1).getBytes(UTF_8));
            out.write(",\"payload\":".getBytes(UTF_8));
            out.write(event.payload());
            out.write("}\n".getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
