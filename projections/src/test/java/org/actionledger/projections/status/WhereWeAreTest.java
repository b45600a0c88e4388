package org.actionledger.projections.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.projections.fold.GroupCount;
import org.actionledger.projections.mandates.MandateGroup;
import org.actionledger.projections.status.CampaignStatus.WinsInBrief;
import org.junit.jupiter.api.Test;

class WhereWeAreTest {

    static final MandateGroup MANDATE = new MandateGroup(
            new UUID(0, 2),
            new UUID(0, 3),
            new UUID(0, 4),
            "STRIKE",
            true,
            LocalDate.parse("2023-07-10"),
            "LAST_DAY",
            LocalDate.parse("2024-01-09"),
            LocalDate.parse("2023-12-26"),
            null,
            null);

    @Test
    void one_mandate_is_told_as_one() {
        assertThat(toldWith(1))
                .contains("A mandate for strike runs until the end of 9 January 2024 (10 days left) and has not been"
                        + " used.");
    }

    @Test
    void mandates_that_say_the_same_are_told_together() {
        assertThat(toldWith(2_055))
                .contains("2,055 mandates for strike run until the end of 9 January 2024 (10 days left) and have not"
                        + " been used.");
    }

    private static String toldWith(int mandates) {
        return new WhereWeAre(
                        LocalDate.parse("2023-12-31"),
                        List.of(),
                        List.of(),
                        List.of(new GroupCount<>("campaign", MANDATE, mandates)),
                        List.of(),
                        List.of(),
                        new WinsInBrief(0, 0, 0, 0),
                        Messages.in(Language.ENGLISH))
                .paragraph();
    }
}
