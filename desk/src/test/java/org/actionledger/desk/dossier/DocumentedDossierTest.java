package org.actionledger.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DocumentedDossierTest {

    @Test
    void the_example_in_the_documentation_can_be_loaded() throws IOException {
        Dossier dossier = DossierReader.read("dossier.md", SmallDossier.documented());

        assertThat(dossier.commands())
                .extracting(PlannedCommand::entry)
                .containsExactly(
                        "unions/dockers",
                        "campaign",
                        "disputes/pay",
                        "ballots/ballot-1",
                        "ballots/ballot-1/opening",
                        "ballots/ballot-1/closing",
                        "ballots/ballot-1/results/all",
                        "mandates/ballot-1/STRIKE/statements/summer",
                        "actions/strike-days",
                        "actions/strike-days/start",
                        "actions/strike-days/end",
                        "offers/offer-1",
                        "offers/offer-1/acceptance",
                        "wins/pay",
                        "wins/pay/promises/back-pay",
                        "wins/pay/promises/back-pay/delivery",
                        "messages/thanks",
                        "next steps/canteen",
                        "discrepancies/turnout");
    }
}
