package org.actionledger.ballot.lawdesk;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.action.DismissalProtection;
import org.actionledger.law.ballot.BallotLaw;
import org.actionledger.law.mandate.MandateDates;
import org.actionledger.law.mandate.MandateTerm;
import org.actionledger.law.result.Scrutineer;
import org.actionledger.law.result.ScrutineersReport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about a ballot and what follows from it; nothing is recorded. */
@RestController
@RequestMapping(path = "/api/law", produces = MediaType.APPLICATION_JSON_VALUE)
final class LawDesk {

    private static final int MOST_PEOPLE = 100_000_000;
    private static final int TEN_YEARS = 3_660;

    private final Editions editions;

    LawDesk(Editions editions) {
        this.editions = editions;
    }

    @Operation(
            summary = "Whether the figures of a ballot meet the thresholds, and until when its mandate lasts",
            description = "What is not known is left out, and answered as UNKNOWN with what would be needed to know.")
    @PostMapping(path = "/assessments", consumes = MediaType.APPLICATION_JSON_VALUE)
    AssessmentAnswer assess(
            @RequestParam(required = false) @Nullable String rules, @RequestBody AssessmentQuestion question) {
        StatuteBook book = editions.asked(rules);
        return AssessmentAnswer.of(book, BallotLaw.assess(book, question.facts()));
    }

    @Operation(
            summary = "How long a mandate lasts",
            description = "By its last day, or by the day on which action has to start. ballotDay is the last day of"
                    + " voting. An agreement with the employer that the law did not allow is refused.")
    @GetMapping("/mandate")
    MandateAnswer mandate(
            @RequestParam Jurisdiction jurisdiction,
            @RequestParam(required = false) @Nullable LocalDate openedOn,
            @RequestParam(required = false) @Nullable LocalDate ballotDay,
            @RequestParam(required = false) @Nullable LocalDate agreedUntil,
            @RequestParam(required = false) @Nullable String rules) {
        ParameterRules.inCalendar("openedOn", openedOn);
        ParameterRules.inCalendar("ballotDay", ballotDay);
        ParameterRules.inCalendar("agreedUntil", agreedUntil);
        MandateTerm term =
                MandateTerm.of(editions.asked(rules), new MandateDates(jurisdiction, openedOn, ballotDay, agreedUntil));
        if (term instanceof MandateTerm.AgreementNotAllowed refused) {
            throw Agreement.refused(refused.explanation(), "agreedUntil");
        }
        return MandateAnswer.of(term);
    }

    @Operation(
            summary = "Whether a ballot needs a scrutineer and, if so, by when the scrutineer reports",
            description = "entitled is of all workplaces together. required is null while that is not known.")
    @GetMapping("/scrutineer")
    ScrutineerAnswer scrutineer(
            @RequestParam Jurisdiction jurisdiction,
            @RequestParam(required = false) @Nullable Integer entitled,
            @RequestParam(required = false) @Nullable LocalDate ballotDay,
            @RequestParam(required = false) @Nullable String rules) {
        ParameterRules.inCalendar("ballotDay", ballotDay);
        if (entitled != null) {
            ParameterRules.between(0, MOST_PEOPLE, "entitled", entitled);
        }
        StatuteBook book = editions.asked(rules);
        return ScrutineerAnswer.of(
                Scrutineer.needed(book, jurisdiction, entitled),
                ballotDay == null ? null : ScrutineersReport.due(book, jurisdiction, ballotDay));
    }

    @Operation(
            summary = "Until when dismissal of an employee who took protected action is automatically unfair",
            description = "firstDay is that employee's own first day of the action. lastDay is null where there is no"
                    + " end.")
    @GetMapping("/dismissal-protection")
    ProtectionAnswer dismissalProtection(
            @RequestParam Jurisdiction jurisdiction,
            @RequestParam LocalDate firstDay,
            @RequestParam(defaultValue = "0") int daysLockedOut,
            @RequestParam(required = false) @Nullable String rules) {
        ParameterRules.inCalendar("firstDay", firstDay);
        ParameterRules.between(0, TEN_YEARS, "daysLockedOut", daysLockedOut);
        return ProtectionAnswer.of(
                DismissalProtection.of(editions.asked(rules), jurisdiction, firstDay, daysLockedOut));
    }

    @Operation(
            summary = "Every rule with its dates, sources and status",
            description = "With the settings: what is enacted but not known to be in force, and from when it is taken"
                    + " to count.")
    @GetMapping("/rules")
    RulesAnswer rules(@RequestParam(required = false) @Nullable String rules) {
        return RulesAnswer.of(editions.asked(rules));
    }
}
