package org.actionledger.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EventCodecTest {

    sealed interface Trade {}

    record Opened(String by) implements Trade {}

    record Closed(String by) implements Trade {}

    static final EventCodec<Opened> OPENINGS = EventCodec.of(
            Opened.class, EventCodecTest::name, event -> event.toString().getBytes(UTF_8), EventCodecTest::read);

    @Test
    void names_writes_and_reads_as_the_whole_trade_does() {
        assertThat(OPENINGS.typeOf(new Opened("Ann"))).isEqualTo("opened");
        assertThat(OPENINGS.write(new Opened("Ann"))).asString(UTF_8).isEqualTo("Opened[by=Ann]");
        assertThat(OPENINGS.read("opened", "Ann".getBytes(UTF_8))).isEqualTo(new Opened("Ann"));
    }

    @Test
    void does_not_take_an_event_of_another_family_for_its_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OPENINGS.read("closed", "Ann".getBytes(UTF_8)))
                .withMessage("closed is no Opened");
    }

    private static String name(Trade event) {
        return switch (event) {
            case Opened _ -> "opened";
            case Closed _ -> "closed";
        };
    }

    private static Trade read(String type, byte[] payload) {
        String by = new String(payload, UTF_8);
        return type.equals("opened") ? new Opened(by) : new Closed(by);
    }
}
