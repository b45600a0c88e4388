package org.actionledger.projections.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.projections.mandates.MandateState;
import org.actionledger.projections.status.CampaignStatus.MandateInBrief;
import org.actionledger.projections.status.CampaignStatus.WinsInBrief;
import org.junit.jupiter.api.Test;

class WhereWeAreTest {

    static final MandateInBrief MANDATE = new MandateInBrief(
            new UUID(0, 1),
            new UUID(0, 2),
            "STRIKE",
            "all",
            MandateState.VALID,
            LocalDate.parse("2024-01-09"),
            false,
            10,
            null);

    @Test
    void one_mandate_is_told_as_one() {
        assertThat(toldWith(List.of(MANDATE)))
                .contains("A mandate for strike runs until the end of 9 January 2024 (10 days left) and has not been"
                        + " used.");
    }

    @Test
    void mandates_that_say_the_same_are_told_together() {
        assertThat(toldWith(Collections.nCopies(2_055, MANDATE)))
                .contains("2,055 mandates for strike run until the end of 9 January 2024 (10 days left) and have not"
                        + " been used.");
    }

    private static String toldWith(List<MandateInBrief> mandates) {
        return new WhereWeAre(
                        LocalDate.parse("2023-12-31"),
                        List.of(),
                        List.of(),
                        mandates,
                        List.of(),
                        List.of(),
                        new WinsInBrief(0, 0, 0, 0),
                        Messages.in(Language.ENGLISH))
                .paragraph();
    }
}
