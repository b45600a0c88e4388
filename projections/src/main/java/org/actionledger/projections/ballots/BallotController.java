package org.actionledger.projections.ballots;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.Streams;
import org.actionledger.projections.asked.AsAsked;
import org.actionledger.projections.asked.PageByPage;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what members were asked and what they said. */
@RestController
final class BallotController {

    private final AsAsked asked;

    BallotController(AsAsked asked) {
        this.asked = asked;
    }

    @Operation(summary = "Ballots in the order in which they ran; from and to: those that have a day in between")
    @GetMapping("/api/ballots")
    List<BallotView> ballots(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant known) {
        LocalDate day = asked.day(on);
        return asked.view(campaign, known, ledger -> {
            String key = campaign == null || campaign.isBlank()
                    ? null
                    : Streams.campaignCalled(campaign).toString();
            UUID of = union == null || union.isBlank() ? null : AsAsked.union(union, ledger);
            List<Ballot> ballots = rows(Ballot.class, key, ledger).stream()
                    .filter(ballot -> of == null || ballot.union().equals(of))
                    .filter(ballot -> BallotView.overlaps(ballot, from, to))
                    .toList();
            return BallotView.of(ballots, rows(Result.class, key, ledger), ledger, day);
        });
    }

    @Operation(summary = "One ballot")
    @GetMapping("/api/ballots/{ballot}")
    BallotView ballot(
            @PathVariable UUID ballot,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant known) {
        LocalDate day = asked.day(on);
        return asked.thing(Streams.ballot(ballot), known, (key, ledger) -> ledger.rows(Ballot.class)
                .find(key, ballot.toString())
                .flatMap(row -> BallotView.one(row, ledger, day)));
    }

    @Operation(
            summary = "The results of a ballot, by constituency",
            description = "At most 1,000 at a time: where there are more, the header Link says where to read on.")
    @GetMapping("/api/ballots/{ballot}/results")
    ResponseEntity<List<ResultView>> results(
            @PathVariable UUID ballot,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "1000") int limit,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant known) {
        LocalDate day = asked.day(on);
        return asked.thing(Streams.ballot(ballot), known, (key, ledger) -> ledger.rows(Ballot.class)
                .find(key, ballot.toString())
                .filter(row -> BallotView.hadBeenHeardOf(row, day))
                .map(row -> PageByPage.of(
                        BallotView.results(ResultView.rows(row, ledger), day),
                        Result::result,
                        after,
                        limit,
                        ResultView::of)));
    }

    private static <R extends Row> List<R> rows(Class<R> kind, @Nullable String key, ReadModel ledger) {
        return key == null ? ledger.rows(kind).all() : ledger.rows(kind).under(key);
    }
}
