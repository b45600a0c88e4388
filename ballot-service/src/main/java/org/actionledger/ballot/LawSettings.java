package org.actionledger.ballot;

import java.time.LocalDate;
import org.actionledger.law.Setting;
import org.actionledger.law.Status;
import org.actionledger.law.StatuteBook;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is enacted and not known to be in force, as far as whoever runs the ledger knows.
 *
 * @param turnoutRepealFrom first opening day of ballots without the 50 % turnout rule; empty while it is not in force
 */
@ConfigurationProperties("ledger.law")
record LawSettings(
        @Nullable LocalDate turnoutRepealFrom,
        @DefaultValue("UNVERIFIED") Status turnoutRepealStatus) {

    StatuteBook statuteBook() {
        StatuteBook book = StatuteBook.asReviewed();
        return turnoutRepealFrom == null
                ? book
                : book.with(Setting.TURNOUT_REPEAL, turnoutRepealStatus, turnoutRepealFrom);
    }
}
