package org.actionledger.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;

/** What people read, in English, of what a rule answers in facts. It is said in Welsh as well, which fails where words or facts are missing. */
public final class Said {

    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);
    private static final Messages WELSH = Messages.in(Language.WELSH);

    private Said() {}

    public static String said(Step step) {
        var fact = new org.actionledger.events.Step(step.key(), step.facts());
        assertThat(WELSH.say(fact)).isNotBlank();
        return ENGLISH.say(fact);
    }

    public static List<String> said(List<Step> steps) {
        return steps.stream().map(Said::said).toList();
    }

    public static String said(Provision provision) {
        return ENGLISH.citation(provision.citation());
    }

    /** The working. */
    public static String sentence(Explanation explanation) {
        return explanation.steps().stream().map(Said::said).collect(Collectors.joining(" "));
    }

    /** As one would refer to it. */
    public static String cited(CourtCase decided) {
        return String.join(
                ", ",
                ENGLISH.say("case." + decided.id() + ".name"),
                ENGLISH.say("case." + decided.id() + ".court"),
                ENGLISH.dates().withWeekday(decided.decidedOn()));
    }
}
