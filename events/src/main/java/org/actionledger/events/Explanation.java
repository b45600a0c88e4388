package org.actionledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a conclusion of law is what it is, kept with the conclusion so that replay never asks the law again.
 *
 * @param rule name of the rule
 * @param rulesVersion version of the rules that were asked
 * @param inputs what the rule was given
 * @param steps the working
 * @param provision as legislation.gov.uk names the place, e.g. {@code ukpga/1992/52/section/234}
 * @param uri the provision as it stood
 * @param missing names of the inputs without which no answer could be given, or no fuller one
 * @param unverified what was enacted but not known to be in force, and could change the answer
 */
public record Explanation(
        String rule,
        String rulesVersion,
        Map<String, String> inputs,
        List<Step> steps,
        String provision,
        String uri,
        List<CourtCase> cases,
        List<Alternative> alternatives,
        List<String> missing,
        List<Step> unverified) {

    /**
     * A case that the answer follows.
     *
     * @param id what its name, its court and what was held are found by
     */
    public record CourtCase(String id, LocalDate decidedOn) {}

    /**
     * Another answer that was considered.
     *
     * @param standing {@code ON_OTHER_FACTS}, {@code ARGUABLE}, {@code SAFER} or {@code WRONG}
     * @param reading how one would come to it, and why it was not taken
     * @param day the day that it would give, where it gives one
     */
    public record Alternative(
            String standing, Step reading, @Nullable LocalDate day) {}
}
