package org.actionledger.ballot.lawdesk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Alternative;
import org.actionledger.law.Explanation;
import org.actionledger.law.mandate.MandateTerm;
import org.jspecify.annotations.Nullable;

/**
 * How long a mandate lasts.
 *
 * @param missing what has to be known before there is an answer
 * @param unverified what is enacted but not known to be in force, and could change the answer
 */
record MandateAnswer(
        @JsonUnwrapped Term term,
        String rule,
        String explanation,
        String provision,
        String uri,
        List<Considered> alternatives,
        List<String> missing,
        List<String> unverified) {

    static MandateAnswer of(MandateTerm term) {
        Explanation why = term.explanation();
        return new MandateAnswer(
                Term.of(term),
                why.rule().id(),
                why.sentence(),
                why.provision().name(),
                why.provision().uri().toString(),
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
