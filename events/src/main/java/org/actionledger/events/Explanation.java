package org.actionledger.events;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a conclusion of law is what it is, kept with the conclusion so that replay never asks the law again.
 *
 * @param rule name of the rule
 * @param rulesVersion version of the rules that were asked
 * @param inputs what the rule was given
 * @param arithmetic the working, in a sentence
 * @param provision e.g. "TULRCA 1992, section 234"
 * @param uri the provision as it stood
 * @param authority the case, where there is one
 * @param alternatives readings that were considered and not adopted
 */
public record Explanation(
        String rule,
        String rulesVersion,
        Map<String, String> inputs,
        String arithmetic,
        String provision,
        String uri,
        @Nullable String authority,
        List<String> alternatives) {}
