package org.actionledger.projections.mandates;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.actionledger.events.Streams;
import org.actionledger.projections.asked.AsAsked;
import org.actionledger.projections.asked.PageByPage;
import org.actionledger.projections.campaigns.CampaignPart;
import org.actionledger.projections.fold.Page;
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

    /** Of one employer at one time there are few. */
    private static final int MOST_DISPUTES = 1_000;

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
        return asked.view(campaign, known, (key, ledger) -> {
            UUID of = union == null || union.isBlank() ? null : AsAsked.union(union, ledger);
            Page<MandateGroup> page = Page.<MandateGroup>of(key, PageByPage.oneMoreThan(limit))
                    .of(group -> (of == null || group.union().equals(of))
                            && group.hadBegun(day)
                            && (state == null || MandateState.on(day, group) == state))
                    .labelled(employer == null || employer.isBlank() ? Set.of() : covering(employer, key, ledger))
                    .after(after == null ? null : asked.listed(Mandate.class, Streams.mandate(after), after, ledger));
            return PageByPage.of(
                    ledger.list(Mandate.class).page(page),
                    limit,
                    mandate -> mandate.fact().mandate(),
                    mandates -> MandateView.of(mandates, ledger, day));
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
                .filter(row -> row.group().hadBegun(day))
                .map(row -> MandateView.of(List.of(row), ledger, day).getFirst()));
    }

    /** What a mandate is labelled with that covers the employer: its name, or a dispute that it is in. */
    private static Set<String> covering(String employer, @Nullable String key, ReadModel ledger) {
        Set<String> labels = new HashSet<>(Set.of(Mandate.ofEmployer(employer)));
        ledger.list(CampaignPart.class)
                .page(Page.<Void>of(key, MOST_DISPUTES).labelled(Set.of(CampaignPart.Dispute.with(employer))))
                .forEach(dispute -> labels.add(Mandate.ofDispute(UUID.fromString(dispute.named()))));
        return labels;
    }
}
