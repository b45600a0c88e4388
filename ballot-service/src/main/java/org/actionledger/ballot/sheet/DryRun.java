package org.actionledger.ballot.sheet;

import java.util.ArrayList;
import java.util.List;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.language.Messages;

/**
 * What a sheet would record.
 *
 * @param warnings what would be flagged, by constituency
 */
public record DryRun(int results, List<Tally> questions, List<Warning> warnings) {

    /** How many constituencies would have carried a question. */
    public record Tally(String question, long carried, long notCarried, long unknown) {}

    /** One finding that somebody should look at before recording it. */
    public record Warning(String constituency, String rule, String explanation) {}

    public static DryRun of(List<BallotEvent> events, Messages messages) {
        List<ResultDeclared> results = new ArrayList<>();
        for (BallotEvent event : events) {
            if (event instanceof ResultDeclared result) {
                results.add(result);
            }
        }
        List<Outcome> outcomes =
                results.stream().flatMap(result -> result.outcomes().stream()).toList();
        return new DryRun(
                results.size(),
                outcomes.stream()
                        .map(Outcome::question)
                        .distinct()
                        .map(question -> tally(question, outcomes))
                        .toList(),
                results.stream()
                        .flatMap(result -> warnings(result, messages).stream())
                        .toList());
    }

    private static Tally tally(String question, List<Outcome> outcomes) {
        List<String> carried = outcomes.stream()
                .filter(outcome -> outcome.question().equals(question))
                .map(Outcome::carried)
                .toList();
        return new Tally(question, count("YES", carried), count("NO", carried), count("UNKNOWN", carried));
    }

    private static long count(String wanted, List<String> carried) {
        return carried.stream().filter(wanted::equals).count();
    }

    private static List<Warning> warnings(ResultDeclared result, Messages messages) {
        return result.findings().stream()
                .filter(finding -> finding.outcome().equals("WARNING"))
                .map(finding -> new Warning(
                        result.constituency(),
                        finding.explanation().rule(),
                        messages.say(finding.explanation().steps())))
                .toList();
    }
}
