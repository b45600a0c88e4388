package org.actionledger.ballot.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionledger.ballot.decide.Ballot.Announced;
import org.actionledger.ballot.decide.Ballot.Asked;
import org.actionledger.ballot.decide.BallotCommand.DeclareResult;
import org.actionledger.ballot.decide.BallotCommand.DeclareResults;
import org.actionledger.ballot.decide.BallotCommand.Line;
import org.actionledger.ballot.result.Conclusions;
import org.actionledger.ballot.result.FigureRules;
import org.actionledger.ballot.result.Figures;
import org.actionledger.ballot.result.ResultRules;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.EventLimits;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.decide.Decision.Accepted;
import org.actionledger.journal.decide.Decision.Refused;
import org.actionledger.journal.decide.Refusal;

/** Results, constituency by constituency, with what the law makes of each. */
final class Declaration {

    private final ResultRules rules;

    Declaration(ResultRules rules) {
        this.rules = rules;
    }

    Decision<BallotEvent> decide(DeclareResult command, Announced ballot) {
        List<Refusal> refusals = new ArrayList<>(Course.notOnHold(ballot));
        refusals.addAll(refusals(command, ballot));
        return refusals.isEmpty() ? Decision.accept(declared(command, ballot)) : new Refused<>(refusals);
    }

    Decision<BallotEvent> decide(DeclareResults command, Announced ballot) {
        List<Refusal> refusals = new ArrayList<>(Course.notOnHold(ballot));
        refusals.addAll(command.unreadable());
        Map<String, Long> lines = new HashMap<>();
        for (Line line : command.lines()) {
            String constituency = line.result().constituency();
            Long before = lines.putIfAbsent(constituency, line.number());
            if (before != null && !constituency.isEmpty()) {
                refusals.add(at(
                        line,
                        Refusal.of(
                                "constituency-declares-once",
                                "line " + before + " is of the same one",
                                "constituency")));
            }
            Stream.concat(refusals(line.result(), ballot).stream(), beyondLimits(line.result(), ballot))
                    .forEach(refusal -> refusals.add(at(line, refusal)));
        }
        return refusals.isEmpty()
                ? new Accepted<>(command.lines().stream()
                        .<BallotEvent>map(line -> declared(line.result(), ballot))
                        .toList())
                : new Refused<>(refusals);
    }

    /** Looked for in what was given alone: conclusions are long, and there are thousands of them. */
    private static Stream<Refusal> beyondLimits(DeclareResult command, Announced ballot) {
        return EventLimits.problems(recorded(command, ballot, new Conclusions(List.of(), List.of()))).stream()
                .map(problem -> Refusal.of("within-limits", problem.reason(), problem.field()));
    }

    private static List<Refusal> refusals(DeclareResult command, Announced ballot) {
        List<Refusal> refusals = new ArrayList<>();
        constituency(command, ballot).ifPresent(refusals::add);
        refusals.addAll(FigureRules.refusals(ballot.asked().questions(), command.figures()));
        return refusals;
    }

    private static Refusal at(Line line, Refusal refusal) {
        String place = "line " + line.number();
        return Refusal.of(
                refusal.rule(), refusal.reason(), refusal.field() == null ? place : place + ", " + refusal.field());
    }

    private static Optional<Refusal> constituency(DeclareResult command, Announced ballot) {
        String constituency = command.constituency();
        boolean everybody = constituency.equals(Aggregation.ALL);
        Figures recorded = ballot.results().get(constituency);
        if (recorded != null) {
            return Optional.of(Refusal.of(
                    "constituency-declares-once",
                    recorded.equals(command.figures())
                            ? "these figures are recorded for %s already".formatted(constituency)
                            : "other figures are recorded for %s already: correct them instead".formatted(constituency),
                    "constituency"));
        }
        return switch (ballot.asked().aggregation()) {
            case AGGREGATED ->
                everybody
                        ? Optional.empty()
                        : Optional.of(Refusal.of(
                                "constituency-is-of-the-ballot",
                                "this ballot counts all votes together: its one constituency is \"all\"",
                                "constituency"));
            case DISAGGREGATED ->
                everybody
                        ? Optional.of(Refusal.of(
                                "constituency-is-of-the-ballot",
                                "this ballot counts each employer or workplace alone: name the one this result is of",
                                "constituency"))
                        : Optional.empty();
        };
    }

    private ResultDeclared declared(DeclareResult command, Announced ballot) {
        return recorded(command, ballot, rules.conclude(ballot.inLaw(), command.figures(), command.when()));
    }

    private static ResultDeclared recorded(DeclareResult command, Announced ballot, Conclusions conclusions) {
        Asked asked = ballot.asked();
        Figures figures = command.figures();
        return new ResultDeclared(
                command.ballot(),
                asked.campaign(),
                asked.dispute(),
                asked.union(),
                asked.type().name(),
                asked.jurisdiction().name(),
                command.constituency(),
                command.employer(),
                figures.count(),
                figures.published(),
                figures.stated(),
                conclusions.findings(),
                conclusions.outcomes(),
                command.when(),
                command.sources());
    }
}
