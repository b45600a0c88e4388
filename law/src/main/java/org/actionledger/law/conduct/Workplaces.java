package org.actionledger.law.conduct;

import org.actionledger.law.Answer;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;

/**
 * Where those entitled to vote work, and how the union drew the line around them.
 *
 * @param several whether they work at more than one workplace
 * @param eachAffected whether at each of them works a member whom the dispute affects
 * @param oneOccupation whether all members of certain occupations with certain employers vote, and no others
 * @param wholeEmployers whether all members with certain employers vote, and no others
 */
public record Workplaces(
        Jurisdiction jurisdiction, Answer several, Answer eachAffected, Answer oneOccupation, Answer wholeEmployers) {

    Inputs inputs() {
        return Inputs.of("jurisdiction", jurisdiction)
                .and("several", several)
                .and("eachAffected", eachAffected)
                .and("oneOccupation", oneOccupation)
                .and("wholeEmployers", wholeEmployers);
    }
}
