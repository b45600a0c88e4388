package org.actionledger.ballot.lawdesk;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.actionledger.law.Setting;
import org.actionledger.law.StatuteBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The versions of the rules that can be asked. */
@Component
public final class Editions {

    private final StatuteBook book;

    Editions(StatuteBook book) {
        this.book = book;
    }

    /** The version of that name, or the one that this ledger records by where none is named. */
    public StatuteBook asked(@Nullable String rules) {
        if (rules == null || rules.isBlank()) {
            return book;
        }
        try {
            // A plus sign that somebody pastes into a query arrives as a blank.
            return StatuteBook.ofVersion(rules.replace(' ', '+'));
        } catch (IllegalArgumentException e) {
            throw ParameterRules.malformed(
                    "rules",
                    "%s. Known are %s and, after a plus sign and each with a day, %s."
                            .formatted(
                                    e.getMessage(),
                                    StatuteBook.asReviewed().version(),
                                    Arrays.stream(Setting.values())
                                            .map(Setting::id)
                                            .collect(Collectors.joining(", "))));
        }
    }
}
