package org.actionledger.ballot.lawdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import org.actionledger.law.Alternative;
import org.actionledger.law.CourtCase;
import org.actionledger.law.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer is what it is, for an official to act on and an auditor to work out again.
 *
 * @param rulesVersion to be named by whoever wants to ask the same again
 * @param inputs what it was worked out from
 * @param explanation the arithmetic in a sentence
 * @param uri the provision as it stood on the day that decides, where that is known
 * @param missing what has to be known before there is an answer, or a fuller one
 * @param unverified what is enacted but not known to be in force, and could change the answer
 */
record Reasons(
        String rule,
        String rulesVersion,
        SequencedMap<String, String> inputs,
        String explanation,
        String provision,
        String uri,
        List<CourtCase> cases,
        List<Considered> alternatives,
        List<String> missing,
        List<String> unverified) {

    static Reasons of(Explanation why) {
        return new Reasons(
                why.rule().id(),
                why.rulesVersion(),
                why.inputs(),
                why.sentence(),
                why.provision().name(),
                why.provision().uri().toString(),
                why.cases(),
                why.alternatives().stream().map(Considered::of).toList(),
                why.missing(),
                why.unverified());
    }

    /** Another answer that was considered, and why it was not given. */
    record Considered(
            Alternative.Standing standing,
            String reading,
            @Nullable LocalDate day) {

        static Considered of(Alternative alternative) {
            return new Considered(alternative.standing(), alternative.reading(), alternative.day());
        }
    }
}
