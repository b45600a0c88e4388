package org.actionledger.ballot.result;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.actionledger.events.Edtf;
import org.actionledger.events.Finding;
import org.actionledger.events.When;
import org.actionledger.law.Inputs;
import org.actionledger.law.Outcome;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

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
        Stream<Step> opening = openedOn != null && openedOn.isAfter(ballotDay)
                ? Stream.of(Step.of("recording.order-of-days.opening")
                        .with("openedOn", openedOn)
                        .with("ballotDay", ballotDay))
                : Stream.empty();
        Stream<Step> declaring = Edtf.dayOf(declared).stream()
                .filter(day -> day.isBefore(ballotDay))
                .map(day -> Step.of("recording.order-of-days.declaring")
                        .with("declared", day)
                        .with("ballotDay", ballotDay));
        return Stream.concat(opening, declaring)
                .map(step -> RecordingRule.ORDER_OF_DAYS.finding(Outcome.WARNING, book, inputs, step))
                .map(finding -> RecordedExplanation.finding(null, finding));
    }
}
