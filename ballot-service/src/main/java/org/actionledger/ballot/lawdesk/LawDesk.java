package org.actionledger.ballot.lawdesk;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.journal.CommandRefused;
import org.actionledger.journal.decide.Refusal;
import org.actionledger.journal.web.Fault;
import org.actionledger.journal.web.MalformedRequest;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.ballot.BallotLaw;
import org.actionledger.law.mandate.MandateDates;
import org.actionledger.law.mandate.MandateTerm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions of law; nothing is recorded. */
@RestController
@RequestMapping("/api/law")
final class LawDesk {

    private final StatuteBook book;

    LawDesk(StatuteBook book) {
        this.book = book;
    }

    @PostMapping(path = "/assessments", consumes = MediaType.APPLICATION_JSON_VALUE)
    AssessmentAnswer assess(@RequestBody AssessmentQuestion question) {
        return AssessmentAnswer.of(BallotLaw.assess(book, question.facts()));
    }

    @GetMapping("/mandate")
    MandateAnswer mandate(
            @RequestParam Jurisdiction jurisdiction,
            @RequestParam(required = false) @Nullable LocalDate openedOn,
            @RequestParam(required = false) @Nullable LocalDate ballotDay,
            @RequestParam(required = false) @Nullable LocalDate agreedUntil) {
        inCalendar("openedOn", openedOn);
        inCalendar("ballotDay", ballotDay);
        inCalendar("agreedUntil", agreedUntil);
        MandateTerm term = MandateTerm.of(book, new MandateDates(jurisdiction, openedOn, ballotDay, agreedUntil));
        if (term instanceof MandateTerm.AgreementNotAllowed refused) {
            throw new CommandRefused(List.of(
                    Refusal.of("agreement-is-allowed", refused.explanation().sentence(), "agreedUntil")));
        }
        return MandateAnswer.of(term);
    }

    private static void inCalendar(String parameter, @Nullable LocalDate day) {
        try {
            Within.calendar(parameter, day);
        } catch (IllegalArgumentException e) {
            throw new MalformedRequest(Fault.of(parameter, String.valueOf(e.getMessage())));
        }
    }
}
