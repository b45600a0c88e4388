package org.actionledger.projections.status;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.actionledger.projections.asked.AsAsked;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers which campaigns there are, and where each stands. */
@RestController
final class CampaignController {

    private final AsAsked asked;

    CampaignController(AsAsked asked) {
        this.asked = asked;
    }

    @Operation(summary = "The campaigns that had begun by the day")
    @GetMapping("/api/campaigns")
    List<CampaignInList> campaigns(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant known) {
        LocalDate day = asked.day(on);
        return asked.list(known, ledger -> CampaignList.of(ledger, day));
    }

    @Operation(summary = "Where one campaign stands: ballots, mandates, action, next dates, and a paragraph in words")
    @GetMapping("/api/campaigns/{campaign}")
    CampaignStatus campaign(
            @PathVariable String campaign,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant known) {
        return asked.campaign(
                campaign, known, (row, ledger) -> CampaignStatus.of(row, ledger, asked.day(on), asked.messages()));
    }
}
