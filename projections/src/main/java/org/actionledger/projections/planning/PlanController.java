package org.actionledger.projections.planning;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.actionledger.events.MandateTerm;
import org.actionledger.events.Streams;
import org.actionledger.http.Fault;
import org.actionledger.http.MalformedRequest;
import org.actionledger.law.StatuteBook;
import org.actionledger.projections.asked.AsAsked;
import org.actionledger.projections.mandates.Mandate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what has to be done by when, so that action can go on when a mandate has ended. */
@RestController
final class PlanController {

    private static final int A_YEAR = 366;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final AsAsked asked;

    PlanController(AsAsked asked) {
        this.asked = asked;
    }

    @Operation(
            summary = "The days to keep, planned back from the last day of a mandate",
            description = "votingDays are from the opening of the new ballot to its last day of voting, countDays from"
                    + " there to the day when employers know the result and receive notice. opens is the day on which the"
                    + " new ballot opens: without it, the last day that leaves no gap, or the day asked about where that"
                    + " is past.")
    @GetMapping("/api/mandates/{mandate}/plan")
    MandatePlan plan(
            @PathVariable UUID mandate,
            @RequestParam(defaultValue = "28") int votingDays,
            @RequestParam(defaultValue = "1") int countDays,
            @RequestParam(required = false) @Nullable LocalDate opens,
            @RequestParam(required = false) @Nullable String rules,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant known) {
        between("votingDays", votingDays, 1, A_YEAR);
        between("countDays", countDays, 0, A_YEAR);
        LocalDate day = asked.day(on);
        between("on", day.getYear(), FIRST_YEAR, LAST_YEAR);
        if (opens != null) {
            between("opens", opens.getYear(), FIRST_YEAR, LAST_YEAR);
        }
        BallotSchedule schedule = new BallotSchedule(votingDays, countDays, opens);
        return asked.thing(Streams.mandate(mandate), known, (key, ledger) -> ledger.rows(Mandate.class)
                .find(key, mandate.toString())
                .filter(row -> row.group().hadBegun(day))
                .map(row -> MandatePlan.of(
                        row, schedule, day, book(rules, row.fact().term()), asked.messages())));
    }

    private static void between(String parameter, int given, int least, int most) {
        if (given < least || given > most) {
            throw new MalformedRequest(
                    Fault.of(parameter, "is %d, and is from %d to %d".formatted(given, least, most)));
        }
    }

    /** The version asked for; else the one that the mandate was secured under, as far as it can still be asked. */
    private static StatuteBook book(@Nullable String rules, @Nullable MandateTerm term) {
        if (rules != null && !rules.isBlank()) {
            try {
                // A plus sign that somebody pastes into a query arrives as a blank.
                return StatuteBook.ofVersion(rules.replace(' ', '+'));
            } catch (IllegalArgumentException e) {
                throw new MalformedRequest(Fault.of("rules", String.valueOf(e.getMessage())));
            }
        }
        try {
            return term == null
                    ? StatuteBook.asReviewed()
                    : StatuteBook.ofVersion(term.explanation().rulesVersion());
        } catch (IllegalArgumentException e) {
            return StatuteBook.asReviewed();
        }
    }
}
