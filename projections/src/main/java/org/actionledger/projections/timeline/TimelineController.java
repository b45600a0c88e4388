package org.actionledger.projections.timeline;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import org.actionledger.projections.asked.AsAsked;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells a campaign's story. */
@RestController
final class TimelineController {

    private final AsAsked asked;

    TimelineController(AsAsked asked) {
        this.asked = asked;
    }

    @Operation(summary = "What happened, oldest first, each entry with its sources and what they disagree on")
    @GetMapping("/api/campaigns/{campaign}/timeline")
    TimelineView timeline(
            @PathVariable String campaign,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant known) {
        return asked.campaign(
                campaign,
                known,
                (row, ledger) -> TimelineView.of(
                        row.fact().campaign(), row.fact().slug(), ledger, asked.day(on), asked.messages()));
    }
}
