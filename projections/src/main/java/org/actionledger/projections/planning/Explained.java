package org.actionledger.projections.planning;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.events.Explanation;
import org.actionledger.law.Alternative;
import org.actionledger.law.CourtCase;

/** Has the law explain itself as it does in what is on record, so that readers find one form in all views. */
final class Explained {

    private Explained() {}

    static Explanation of(org.actionledger.law.Explanation why) {
        List<CourtCase> cases = why.cases();
        return new Explanation(
                why.rule().id(),
                why.rulesVersion(),
                why.inputs(),
                why.sentence(),
                why.provision().name(),
                why.provision().uri().toString(),
                cases.isEmpty() ? null : cases.stream().map(CourtCase::citation).collect(Collectors.joining("; ")),
                Stream.concat(why.alternatives().stream().map(Alternative::reading), why.unverified().stream())
                        .toList());
    }
}
