package org.actionledger.projections.mandates;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.actionledger.events.Streams;
import org.actionledger.projections.asked.AsAsked;
import org.actionledger.projections.asked.PageByPage;
import org.actionledger.projections.campaigns.CampaignPart;
import org.actionledger.projections.fold.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers which mandates there are on a day, and how long each still lasts. */
@RestController
final class MandateController {

    private final AsAsked asked;

    MandateController(AsAsked asked) {
        this.asked = asked;
    }

    @Operation(
            summary = "Mandates that had begun by the day, each with its state and the days left on that day",
            description = "At most 1,000 at a time: where there are more, the header Link says where to read on.")
    @GetMapping("/api/mandates")
    ResponseEntity<List<MandateView>> mandates(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable String employer,
            @RequestParam(required = false) @Nullable MandateState state,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "1000") int limit,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant known) {
        LocalDate day = asked.day(on);
        return asked.view(campaign, known, ledger -> {
            UUID of = union == null || union.isBlank() ? null : AsAsked.union(union, ledger);
            List<Mandate> mandates = (campaign == null || campaign.isBlank()
                            ? ledger.rows(Mandate.class).all()
                            : ledger.rows(Mandate.class)
                                    .under(Streams.campaignCalled(campaign).toString()))
                    .stream()
                            .filter(mandate -> of == null || mandate.union().equals(of))
                            .filter(mandate ->
                                    employer == null || employer.isBlank() || covers(mandate, employer, ledger))
                            .filter(mandate -> MandateView.hadBegun(mandate, day))
                            .filter(mandate -> state == null || MandateState.on(day, mandate) == state)
                            .sorted(MandateView.AS_THEY_CAME)
                            .toList();
            return PageByPage.of(mandates, Mandate::mandate, after, limit, MandateView.told(ledger, day));
        });
    }

    @Operation(summary = "One mandate")
    @GetMapping("/api/mandates/{mandate}")
    MandateView mandate(
            @PathVariable UUID mandate,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant known) {
        LocalDate day = asked.day(on);
        return asked.thing(Streams.mandate(mandate), known, (key, ledger) -> ledger.rows(Mandate.class)
                .find(key, mandate.toString())
                .filter(row -> MandateView.hadBegun(row, day))
                .map(MandateView.told(ledger, day)));
    }

    /** A mandate of one employer's workers covers that employer; one of all workers covers every employer in the dispute. */
    private static boolean covers(Mandate mandate, String employer, ReadModel ledger) {
        if (mandate.employer() != null) {
            return mandate.employer().equalsIgnoreCase(employer);
        }
        Optional<CampaignPart> dispute =
                ledger.rows(CampaignPart.class).find(mandate.key(), CampaignPart.Dispute.id(mandate.dispute()));
        return dispute.isPresent()
                && dispute.get() instanceof CampaignPart.Dispute declared
                && declared.employers().stream().anyMatch(employer::equalsIgnoreCase);
    }
}
