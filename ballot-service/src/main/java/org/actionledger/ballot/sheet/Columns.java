package org.actionledger.ballot.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.actionledger.journal.web.Fault;
import org.actionledger.journal.web.MalformedRequest;

/**
 * The header row of a sheet: which columns there are, in which order.
 *
 * @param questions in the order in which they first come
 */
record Columns(List<String> names, List<String> questions) {

    static final String CONSTITUENCY = "constituency";
    static final String WHEN = "when";

    private static final List<String> REQUIRED = List.of(CONSTITUENCY, WHEN);
    private static final Set<String> OF_A_RESULT = Set.of(
            CONSTITUENCY, WHEN, "employer", "entitled", "votesCast", "spoiled", "turnout", "source", "sourceAddress");
    private static final Pattern OF_A_QUESTION =
            Pattern.compile("(.+)\\.(yes|no|blank|carried|yesPercentage|noPercentage)");

    /** Reads the header row; what is wrong with it is wrong with the whole sheet. */
    static Columns of(List<String> header) {
        List<Fault> faults = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            Matcher question = OF_A_QUESTION.matcher(name);
            if (!seen.add(name)) {
                faults.add(new Fault(name, 1, i + 1, "this column is there twice"));
            } else if (question.matches()) {
                if (!questions.contains(question.group(1))) {
                    questions.add(question.group(1));
                }
            } else if (!OF_A_RESULT.contains(name)) {
                faults.add(
                        new Fault(
                                name,
                                1,
                                i + 1,
                                "no column has this name: there are constituency, when, employer, entitled, votesCast, spoiled, turnout, source,"
                                        + " sourceAddress, and for a question such as STRIKE, STRIKE.yes, .no, .blank, .carried, .yesPercentage, .noPercentage"));
            }
        }
        REQUIRED.stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> faults.add(new Fault(name, 1, null, "this column is missing")));
        if (!faults.isEmpty()) {
            throw new MalformedRequest(faults);
        }
        return new Columns(List.copyOf(header), List.copyOf(questions));
    }
}
