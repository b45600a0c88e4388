package org.actionledger.projections.ballots;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.Streams;
import org.actionledger.projections.asked.AsAsked;
import org.actionledger.projections.asked.PageByPage;
import org.actionledger.projections.fold.Page;
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

    @Operation(
            summary = "Ballots in the order in which they ran; from and to: those that have a day in between",
            description = "At most 1,000 at a time: where there are more, the header Link says where to read on.")
    @GetMapping("/api/ballots")
    ResponseEntity<List<BallotView>> ballots(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant known) {
        LocalDate day = asked.day(on);
        return asked.view(campaign, known, (key, ledger) -> {
            UUID of = union == null || union.isBlank() ? null : AsAsked.union(union, ledger);
            Page<BallotDates> page = Page.<BallotDates>of(key, PageByPage.oneMoreThan(limit))
                    .of(dates -> (of == null || dates.union().equals(of))
                            && dates.hadBeenHeardOf(day)
                            && dates.overlaps(from, to))
                    .after(after == null ? null : asked.listed(Ballot.class, Streams.ballot(after), after, ledger));
            return PageByPage.of(
                    ledger.list(Ballot.class).page(page),
                    limit,
                    ballot -> ballot.fact().ballot(),
                    ballots -> BallotView.of(ballots, ledger, day));
        });
    }

    @Operation(summary = "One ballot")
    @GetMapping("/api/ballots/{ballot}")
    BallotView ballot(
            @PathVariable UUID ballot,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant known) {
        LocalDate day = asked.day(on);
        return asked.thing(
                Streams.ballot(ballot), known, (key, ledger) -> BallotView.one(ballot, key, null, ledger, day));
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
                .filter(row -> row.group().hadBeenHeardOf(day))
                .map(row -> PageByPage.of(
                        ledger.list(Result.class)
                                .page(ResultView.page(row, PageByPage.oneMoreThan(limit), day)
                                        .after(ResultView.before(ballot, key, after, ledger))),
                        limit,
                        result -> result.declared().id(),
                        results -> results.stream().map(ResultView::of).toList())));
    }
}
