package org.actionledger.ballot.decide;

import java.util.List;
import java.util.UUID;
import org.actionledger.ballot.result.BallotInLaw;
import org.actionledger.ballot.result.Figures;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.When;
import org.actionledger.law.Answer;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.ballot.BallotType;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Where one ballot stands. */
public sealed interface Ballot {

    record NotAnnounced() implements Ballot {}

    /**
     * It was announced; what came after may be recorded in any order.
     *
     * @param results by constituency; persistent, because there may be thousands and each is one event
     */
    record Announced(Asked asked, Days days, boolean onHold, PMap<String, Figures> results) implements Ballot {

        Announced opened(When when) {
            return new Announced(asked, days.openedOn(when), false, results);
        }

        Announced putOnHold() {
            return new Announced(asked, days, true, results);
        }

        Announced closed(When when) {
            return new Announced(asked, days.closedOn(when), onHold, results);
        }

        Announced declared(String constituency, Figures figures) {
            return new Announced(asked, days, onHold, results.plus(constituency, figures));
        }

        boolean hasResults() {
            return !results.isEmpty();
        }

        BallotInLaw inLaw() {
            return new BallotInLaw(
                    asked.jurisdiction,
                    asked.type,
                    days.openingDay().orElse(null),
                    days.ballotDay().orElse(null),
                    asked.importantPublicServices,
                    asked.devolvedWelshAuthority,
                    asked.questions);
        }
    }

    /** What is asked, of whom, in which dispute: fixed when the ballot is announced. */
    record Asked(
            UUID campaign,
            UUID dispute,
            UUID union,
            Jurisdiction jurisdiction,
            BallotType type,
            List<String> questions,
            Aggregation aggregation,
            Answer importantPublicServices,
            @Nullable Boolean devolvedWelshAuthority) {}

    static Announced announced(BallotAnnounced event) {
        return new Announced(
                new Asked(
                        event.campaign(),
                        event.dispute(),
                        event.union(),
                        Jurisdiction.valueOf(event.jurisdiction()),
                        BallotType.valueOf(event.type()),
                        event.questions().stream().map(Question::question).toList(),
                        Aggregation.valueOf(event.aggregation()),
                        Answer.valueOf(event.importantPublicServices()),
                        event.devolvedWelshAuthority()),
                new Days(event.opens(), event.closes(), null, null),
                false,
                HashTreePMap.empty());
    }
}
