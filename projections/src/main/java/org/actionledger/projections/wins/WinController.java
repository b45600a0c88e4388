package org.actionledger.projections.wins;

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

/** Answers what a campaign has won. */
@RestController
final class WinController {

    private final AsAsked asked;

    WinController(AsAsked asked) {
        this.asked = asked;
    }

    @Operation(summary = "Wins as the union printed them, with their figures and what became of their promises")
    @GetMapping("/api/campaigns/{campaign}/wins")
    List<WinView> wins(
            @PathVariable String campaign,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant known) {
        return asked.campaign(
                campaign,
                known,
                (row, ledger) -> WinView.ofCampaign(row.fact().campaign(), ledger, asked.day(on), asked.messages()));
    }
}
