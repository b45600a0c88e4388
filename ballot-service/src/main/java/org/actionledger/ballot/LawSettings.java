package org.actionledger.ballot;

import org.actionledger.law.StatuteBook;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which rules results are judged by.
 *
 * @param rules their version as {@link StatuteBook#version} says it, with the dates of what was not known to be in force when they were reviewed, e.g.
 *     {@code 2026-11-22+turnout-repeal-2026-11-01}; as reviewed where none is given
 */
@ConfigurationProperties("ledger.law")
record LawSettings(@Nullable String rules) {

    /** @throws IllegalArgumentException saying what in the version is not known */
    StatuteBook statuteBook() {
        return rules == null || rules.isBlank() ? StatuteBook.asReviewed() : StatuteBook.ofVersion(rules);
    }
}
