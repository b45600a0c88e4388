package org.actionledger.ballot.result;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.actionledger.events.Edtf;
import org.actionledger.events.Finding;
import org.actionledger.events.When;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.Outcome;
import org.actionledger.law.StatuteBook;

/** Flags days that cannot all be right. */
final class OrderOfDays {

    private OrderOfDays() {}

    static Stream<Finding> findings(StatuteBook book, BallotInLaw ballot, When declared) {
        LocalDate openedOn = ballot.openedOn();
        LocalDate ballotDay = ballot.ballotDay();
        if (ballotDay == null) {
            return Stream.empty();
        }
        Inputs inputs =
                Inputs.of("openedOn", openedOn).and("ballotDay", ballotDay).and("declared", declared.date());
        Stream<String> opening = openedOn != null && openedOn.isAfter(ballotDay)
                ? Stream.of("The ballot is recorded as opening on %s, after its last day %s."
                        .formatted(InWords.day(openedOn), InWords.day(ballotDay)))
                : Stream.empty();
        Stream<String> declaring = Edtf.dayOf(declared).stream()
                .filter(day -> day.isBefore(ballotDay))
                .map(day -> "The result is recorded as declared on %s, before the last day of voting %s."
                        .formatted(InWords.day(day), InWords.day(ballotDay)));
        return Stream.concat(opening, declaring)
                .map(sentence -> RecordingRule.ORDER_OF_DAYS.finding(Outcome.WARNING, book, inputs, sentence))
                .map(finding -> InWordsOfEvents.finding(null, finding));
    }
}
