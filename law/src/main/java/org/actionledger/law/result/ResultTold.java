package org.actionledger.law.result;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.actionledger.law.Answer;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was told of a result, as far as it is known.
 *
 * @param supportRuleApplies whether the 40 % support rule reaches this ballot
 * @param toldOn the day of it
 * @param items what was told
 */
public record ResultTold(
        Jurisdiction jurisdiction,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate ballotDay,
        Answer supportRuleApplies,
        @Nullable LocalDate toldOn,
        Set<ItemOfResult> items) {

    public ResultTold {
        items = Set.copyOf(items);
    }

    OpeningDay opening() {
        return OpeningDay.of(openedOn, ballotDay);
    }

    Inputs inputs() {
        return Inputs.of("jurisdiction", jurisdiction)
                .and("openedOn", openedOn)
                .and("ballotDay", ballotDay)
                .and("supportRuleApplies", supportRuleApplies)
                .and("toldOn", toldOn)
                .and("items", items.stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
    }
}
