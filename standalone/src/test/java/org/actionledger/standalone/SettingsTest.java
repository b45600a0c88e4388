package org.actionledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void without_a_word_it_is_the_usual_ports_of_this_machine_alone() {
        assertThat(Settings.of(List.of(), Map.of()))
                .isEqualTo(new Settings(Path.of("ledger-data"), "127.0.0.1", 8080, 8081, 8082, List.of()));
    }

    @Test
    void the_environment_chooses() {
        var environment =
                Map.of("LEDGER_DATA", "/elsewhere", "LEDGER_ADDRESS", "0.0.0.0", "LEDGER_BALLOT_PORT", "9000");

        assertThat(Settings.of(List.of(), environment))
                .isEqualTo(new Settings(Path.of("/elsewhere"), "0.0.0.0", 8080, 8081, 9000, List.of()));
    }

    @Test
    void an_option_goes_before_the_environment_and_the_last_before_the_first() {
        var options = List.of("--ledger.data=first", "--ledger.data=last");

        assertThat(Settings.of(options, Map.of("LEDGER_DATA", "/elsewhere")).data())
                .isEqualTo(Path.of("last"));
    }

    @Test
    void what_is_not_its_own_is_for_the_applications() {
        var options = List.of("--ledger.views.public=false", "--ledger.campaign.port=9001");

        assertThat(Settings.of(options, Map.of()).others()).containsExactly("--ledger.views.public=false");
    }

    @Test
    void what_is_no_port_is_named_with_what_was_set() {
        for (String wrong : List.of("-1", "65536", "eighty", "999999")) {
            assertThatThrownBy(() -> Settings.of(List.of(), Map.of("LEDGER_CAMPAIGN_PORT", wrong)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("LEDGER_CAMPAIGN_PORT")
                    .hasMessageContaining(wrong);
        }
    }

    @Test
    void a_port_that_is_taken_is_named_with_what_to_set() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = new Settings(Path.of("unused"), "127.0.0.1", 0, taken.getLocalPort(), 0, List.of());

            assertThatThrownBy(settings::requireFreePorts)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("LEDGER_CAMPAIGN_PORT");
        }
    }
}
