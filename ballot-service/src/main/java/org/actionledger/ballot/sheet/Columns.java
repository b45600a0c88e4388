package org.actionledger.ballot.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.actionledger.events.Most;
import org.actionledger.http.Fault;
import org.actionledger.http.MalformedRequest;

/**
 * The header row of a sheet: which columns there are, in which order.
 *
 * @param places of the columns, by their names
 * @param questions in the order in which they first come
 */
record Columns(Map<String, Integer> places, List<String> questions) {

    static final String CONSTITUENCY = "constituency";
    static final String WHEN = "when";

    private static final List<String> REQUIRED = List.of(CONSTITUENCY, WHEN);
    private static final Set<String> OF_A_RESULT = Set.of(
            CONSTITUENCY, WHEN, "employer", "entitled", "votesCast", "spoiled", "turnout", "source", "sourceAddress");
    private static final Pattern OF_A_QUESTION =
            Pattern.compile("(.+)\\.(yes|no|blank|carried|yesPercentage|noPercentage)");

    /** Six of each question. */
    private static final int MOST = OF_A_RESULT.size() + 6 * Most.QUESTIONS;

    /** Reads the header row; what is wrong with it is wrong with the whole sheet. */
    static Columns of(List<String> header) {
        if (header.size() > MOST) {
            throw new MalformedRequest(
                    Fault.of("$", "the sheet has " + header.size() + " columns; " + MOST + " is the most"));
        }
        List<Fault> faults = new ArrayList<>();
        Set<String> questions = new LinkedHashSet<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            Matcher question = OF_A_QUESTION.matcher(name);
            if (places.putIfAbsent(name, i) != null) {
                faults.add(new Fault(name, 1, i + 1, "this column is there twice"));
            } else if (question.matches()) {
                questions.add(question.group(1));
            } else if (!OF_A_RESULT.contains(name)) {
                faults.add(new Fault(
                        name,
                        1,
                        i + 1,
                        "no column has this name: there are constituency, when, employer, entitled, votesCast,"
                                + " spoiled, turnout, source, sourceAddress, and for a question such as STRIKE,"
                                + " STRIKE.yes, .no, .blank, .carried, .yesPercentage, .noPercentage"));
            }
        }
        REQUIRED.stream()
                .filter(name -> !places.containsKey(name))
                .forEach(name -> faults.add(new Fault(name, 1, null, "this column is missing")));
        if (!faults.isEmpty()) {
            throw new MalformedRequest(faults);
        }
        return new Columns(Map.copyOf(places), List.copyOf(questions));
    }
}
