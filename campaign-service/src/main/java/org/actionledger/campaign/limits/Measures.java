package org.actionledger.campaign.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.actionledger.events.Measure;
import org.actionledger.journal.decide.Refusal;
import org.jspecify.annotations.Nullable;

/** What a figure in an offer or a win may be a figure of. */
public final class Measures {

    private static final Set<String> KINDS = Set.of("MONEY", "PERCENTAGE", "DAYS", "YEARS", "NUMBER");
    private static final Set<String> FORMS = Set.of("CONSOLIDATED", "ONE_OFF");

    private Measures() {}

    /** Looks at the measures that stand at {@code path} in the body. */
    public static List<Refusal> refusals(String path, List<Measure> measures) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            String place = path + "[" + i + "]";
            if (!KINDS.contains(measures.get(i).kind())) {
                refusals.add(Refusal.of(
                        "measure-is-of-a-kind",
                        "a measure is MONEY, PERCENTAGE, DAYS, YEARS or NUMBER",
                        place + ".kind"));
            }
            @Nullable String form = measures.get(i).form();
            if (form != null && !FORMS.contains(form)) {
                refusals.add(Refusal.of(
                        "measure-has-a-form",
                        "pay is CONSOLIDATED or ONE_OFF; for anything else leave the form out",
                        place + ".form"));
            }
        }
        return refusals;
    }
}
