package org.actionledger.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.actionledger.events.Explanation;
import org.actionledger.events.Explanation.Alternative;
import org.actionledger.events.Explanation.CourtCase;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer is what it is, for an official to act on and an auditor to work out again.
 *
 * @param rulesVersion to be named by whoever wants to ask the same again
 * @param inputs what it was worked out from
 * @param explanation the working in a few sentences
 * @param uri the provision as it stood on the day that decides, where that is known
 * @param missing what has to be known before there is an answer, or a fuller one
 * @param unverified what is enacted but not known to be in force, and could change the answer
 */
public record ExplanationText(
        String rule,
        String rulesVersion,
        Map<String, String> inputs,
        String explanation,
        String provision,
        String uri,
        List<Decided> cases,
        List<Considered> alternatives,
        List<String> missing,
        List<String> unverified) {

    /** A case that the answer follows. */
    public record Decided(String name, String court, LocalDate decidedOn, String held) {

        static Decided of(CourtCase decided, Messages messages) {
            String id = "case." + decided.id();
            return new Decided(
                    messages.say(id + ".name"),
                    messages.say(id + ".court"),
                    decided.decidedOn(),
                    messages.say(id + ".held"));
        }
    }

    /** Another answer that was considered, and why it was not given. */
    public record Considered(
            String standing, String reading, @Nullable LocalDate day) {

        static Considered of(Alternative alternative, Messages messages) {
            return new Considered(alternative.standing(), messages.say(alternative.reading()), alternative.day());
        }
    }

    public static ExplanationText of(Explanation why, Messages messages) {
        return new ExplanationText(
                why.rule(),
                why.rulesVersion(),
                why.inputs(),
                messages.say(why.steps()),
                messages.citation(why.provision()),
                why.uri(),
                why.cases().stream()
                        .map(decided -> Decided.of(decided, messages))
                        .toList(),
                why.alternatives().stream()
                        .map(alternative -> Considered.of(alternative, messages))
                        .toList(),
                why.missing(),
                why.unverified().stream().map(messages::say).toList());
    }
}
