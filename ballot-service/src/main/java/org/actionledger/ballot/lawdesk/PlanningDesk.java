package org.actionledger.ballot.lawdesk;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.actionledger.ballot.lawdesk.PlannedDaysAnswer.OfEmployer;
import org.actionledger.ballot.lawdesk.PlannedDaysQuestion.Employer;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.mandate.MandateTerm;
import org.actionledger.law.plan.EarliestAction;
import org.actionledger.law.plan.PlannedDays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about days that are still ahead. */
@RestController
@RequestMapping(path = "/api/law", produces = MediaType.APPLICATION_JSON_VALUE)
final class PlanningDesk {

    private static final int A_YEAR = 366;

    private final Editions editions;

    PlanningDesk(Editions editions) {
        this.editions = editions;
    }

    @Operation(
            summary = "Which planned days of action the mandate and the notices cover",
            description = "To be asked before anybody is called out. A day that is outside the mandate, or that no"
                    + " notice received in time names, is marked with the reason.")
    @PostMapping(path = "/planned-days", consumes = MediaType.APPLICATION_JSON_VALUE)
    PlannedDaysAnswer plannedDays(
            @RequestParam(required = false) @Nullable String rules, @RequestBody PlannedDaysQuestion question) {
        StatuteBook book = editions.asked(rules);
        List<OfEmployer> answers = new ArrayList<>();
        for (Employer employer : question.everyEmployer()) {
            PlannedDays planned = question.planned(employer);
            if (MandateTerm.of(book, planned.mandate()) instanceof MandateTerm.AgreementNotAllowed refused) {
                throw Agreement.refused(refused.explanation(), "employers[%d].agreedUntil".formatted(answers.size()));
            }
            answers.add(OfEmployer.of(book, employer.employer(), planned));
        }
        return new PlannedDaysAnswer(book.version(), answers);
    }

    @Operation(
            summary = "The first day of action that a ballot can lead to",
            description = "If employers are told the result and receive notice countDays after the last day of voting.")
    @GetMapping("/earliest-action")
    NoticeAnswer earliestAction(
            @RequestParam Jurisdiction jurisdiction,
            @RequestParam LocalDate ballotDay,
            @RequestParam(defaultValue = "1") int countDays,
            @RequestParam(required = false) @Nullable String rules) {
        ParameterRules.inCalendar("ballotDay", ballotDay);
        ParameterRules.between(0, A_YEAR, "countDays", countDays);
        return NoticeAnswer.earliestAction(
                new EarliestAction(jurisdiction, ballotDay, countDays, false).day(editions.asked(rules)));
    }
}
