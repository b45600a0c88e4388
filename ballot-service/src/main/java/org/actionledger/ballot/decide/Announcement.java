package org.actionledger.ballot.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.actionledger.ballot.decide.BallotCommand.AnnounceBallot;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.decide.Decision.Refused;
import org.actionledger.journal.decide.Refusal;
import org.actionledger.law.ballot.BallotType;

/** How a ballot comes to be. */
final class Announcement {

    /** The kinds of action that the law has a question for. */
    private static final Set<String> KINDS_OF_ACTION = Set.of("STRIKE", "ACTION_SHORT_OF_STRIKE");

    private Announcement() {}

    static Decision<BallotEvent> decide(AnnounceBallot command) {
        List<Refusal> refusals = new ArrayList<>();
        KnownDispute dispute = command.knownDispute();
        if (dispute == null) {
            refusals.add(
                    Refusal.of("dispute-is-known", "no dispute " + command.dispute() + " is on record", "dispute"));
        }
        if (dispute != null && command.offer() != null && !dispute.offers().contains(command.offer())) {
            refusals.add(Refusal.of(
                    "offer-is-of-the-dispute",
                    "no offer " + command.offer() + " is on record in this dispute: record the offer first",
                    "offer"));
        }
        refusals.addAll(questions(command));
        if (Days.certainlyBefore(command.closes(), command.opens())) {
            refusals.add(Refusal.of(
                    "ballot-opens-before-it-closes", "a ballot cannot close before it opens", "closes.date"));
        }
        return dispute == null || !refusals.isEmpty()
                ? new Refused<>(refusals)
                : Decision.accept(announced(command, dispute));
    }

    private static List<Refusal> questions(AnnounceBallot command) {
        List<Refusal> refusals = new ArrayList<>();
        if (command.questions().isEmpty()) {
            refusals.add(Refusal.of("ballot-asks-a-question", "a ballot asks at least one question", "questions"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < command.questions().size(); i++) {
            String question = command.questions().get(i).question();
            String field = "questions[" + i + "].question";
            if (!seen.add(question)) {
                refusals.add(Refusal.of("question-is-asked-once", question + " is asked twice", field));
            }
            if (command.type() == BallotType.STATUTORY && !KINDS_OF_ACTION.contains(question)) {
                refusals.add(Refusal.of(
                        "statutory-question-is-of-action",
                        "a statutory ballot asks STRIKE, ACTION_SHORT_OF_STRIKE or both, not \"" + question + "\"",
                        field));
            }
        }
        return refusals;
    }

    private static BallotAnnounced announced(AnnounceBallot command, KnownDispute dispute) {
        return new BallotAnnounced(
                command.ballot(),
                dispute.campaign(),
                dispute.dispute(),
                dispute.union(),
                dispute.jurisdiction().name(),
                command.type().name(),
                command.title(),
                command.method(),
                List.copyOf(command.questions()),
                command.aggregation().name(),
                command.opens(),
                command.closes(),
                command.importantPublicServices().name(),
                command.devolvedWelshAuthority(),
                command.scrutineer(),
                command.offer(),
                command.when(),
                command.sources());
    }
}
