package org.actionledger.ballot.lawdesk;

import java.util.List;
import org.actionledger.ballot.result.RecordedExplanation;
import org.actionledger.language.ExplanationText;
import org.actionledger.language.Messages;
import org.actionledger.law.Explanation;
import org.actionledger.law.Provision;
import org.actionledger.law.Step;
import org.springframework.context.i18n.LocaleContextHolder;

/** Puts what the law answers into the words of whoever has asked. */
final class Wording {

    private Wording() {}

    static ExplanationText of(Explanation why) {
        return ExplanationText.of(RecordedExplanation.of(why), messages());
    }

    static String of(Step step) {
        return messages().say(RecordedExplanation.step(step));
    }

    static List<String> of(List<Step> steps) {
        return steps.stream().map(Wording::of).toList();
    }

    static String of(Provision provision) {
        return messages().citation(provision.citation());
    }

    private static Messages messages() {
        return Messages.in(LocaleContextHolder.getLocale());
    }
}
