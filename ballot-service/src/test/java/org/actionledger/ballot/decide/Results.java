package org.actionledger.ballot.decide;

import static org.actionledger.ballot.decide.Ballots.question;

import java.time.LocalDate;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.Finding;
import org.actionledger.events.MandateTerm;
import org.jspecify.annotations.Nullable;

/** What a declared result says, looked up. */
final class Results {

    private Results() {}

    static @Nullable LocalDate lastDay(Outcome outcome) {
        MandateTerm term = outcome.term();
        return term == null || !term.kind().equals("LAST_DAY") ? null : term.day();
    }

    static @Nullable LocalDate lastDayForNotice(Outcome outcome) {
        MandateTerm term = outcome.term();
        return term == null ? null : term.notice().day();
    }

    static Finding finding(ResultDeclared result, @Nullable String question, String rule) {
        return result.findings().stream()
                .filter(finding -> finding.explanation().rule().equals(rule))
                .filter(finding -> question == null ? finding.question() == null : question.equals(finding.question()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " says nothing of " + question));
    }
}
