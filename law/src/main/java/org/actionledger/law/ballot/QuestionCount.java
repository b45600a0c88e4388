package org.actionledger.law.ballot;

import org.jspecify.annotations.Nullable;

/**
 * The votes on one question, as far as they are known.
 *
 * @param question its name, e.g. {@code STRIKE}
 * @param blank papers that are good but leave this question unanswered
 */
public record QuestionCount(
        String question,
        @Nullable Integer yes,
        @Nullable Integer no,
        @Nullable Integer blank) {

    public QuestionCount {
        Count.requireCount("yes", yes);
        Count.requireCount("no", no);
        Count.requireCount("blank", blank);
    }
}
