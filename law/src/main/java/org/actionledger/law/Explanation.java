package org.actionledger.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Why an answer is what it is, so that an official can act on it and an auditor can work it out again.
 *
 * @param rulesVersion the rules it was given under
 * @param steps the working, for somebody who is no lawyer
 * @param provision linked to its text as it stood, where the day that decides it is known
 * @param missing names of the inputs without which no answer can be given
 * @param unverified what is enacted but not known to be in force, and could change the answer
 */
public record Explanation(
        Rule rule,
        String rulesVersion,
        SequencedMap<String, String> inputs,
        List<Step> steps,
        Provision provision,
        List<CourtCase> cases,
        List<Alternative> alternatives,
        List<String> missing,
        List<Step> unverified) {

    public Explanation {
        inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
        steps = List.copyOf(steps);
        cases = List.copyOf(cases);
        alternatives = List.copyOf(alternatives);
        missing = List.copyOf(missing);
        unverified = List.copyOf(unverified);
    }

    public static Explanation of(Rule rule, StatuteBook book, Inputs inputs, Step... steps) {
        return of(rule, book, inputs, List.of(steps));
    }

    public static Explanation of(Rule rule, StatuteBook book, Inputs inputs, List<Step> steps) {
        return new Explanation(
                rule,
                book.version(),
                inputs.facts(),
                steps,
                rule.provision(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Links to the text of the day that decides, and names what is not settled and could change the answer. */
    public Explanation turningOn(StatuteBook book, LocalDate day) {
        return turningOn(book, new OpeningDay.On(day));
    }

    /** The same where that day may not be known; then it links to the text of today. */
    public Explanation turningOn(StatuteBook book, OpeningDay trigger) {
        Provision asItStood =
                switch (trigger) {
                    case OpeningDay.On(LocalDate day) -> rule.provision().asItStoodOn(day);
                    case OpeningDay.NotAfter _, OpeningDay.Unknown _ -> rule.provision();
                };
        return new Explanation(
                rule,
                rulesVersion,
                inputs,
                steps,
                asItStood,
                cases,
                alternatives,
                missing,
                with(unverified, book.caveats(rule, trigger)));
    }

    public Explanation citing(CourtCase decided) {
        return new Explanation(
                rule,
                rulesVersion,
                inputs,
                steps,
                provision,
                with(cases, List.of(decided)),
                alternatives,
                missing,
                unverified);
    }

    public Explanation considering(List<Alternative> considered) {
        return new Explanation(
                rule,
                rulesVersion,
                inputs,
                steps,
                provision,
                cases,
                with(alternatives, considered),
                missing,
                unverified);
    }

    public Explanation lacking(List<String> names) {
        return new Explanation(
                rule, rulesVersion, inputs, steps, provision, cases, alternatives, with(missing, names), unverified);
    }

    /** Names what could change another answer that this one was worked out from. */
    public Explanation restingOn(Explanation other) {
        return new Explanation(
                rule,
                rulesVersion,
                inputs,
                steps,
                provision,
                cases,
                alternatives,
                missing,
                with(unverified, other.unverified));
    }

    private static <T> List<T> with(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
