package org.actionledger.projections.wins;

import static org.actionledger.projections.NahtCymru.CAMPAIGN;
import static org.actionledger.projections.NahtCymru.KEPT;
import static org.actionledger.projections.NahtCymru.OWED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.events.WinEvent.PromiseMissed;
import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.projections.History;
import org.actionledger.projections.NahtCymru;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WinViewTest {

    final History history = new NahtCymru().history;

    @Test
    void wins_come_as_they_were_printed_and_those_without_a_number_last() {
        win(new UUID(9, 1), null, "2023-09");
        win(new UUID(9, 2), 3, "2023-09");
        win(new UUID(9, 3), 2, "2023-10");

        assertThat(on("2024-01-01")).extracting(WinView::number).containsExactly(1, 2, 3, null);
    }

    @Test
    void what_was_secured_later_is_not_there() {
        assertThat(on("2023-09-30")).isEmpty();
        assertThat(on("2023-10-01")).hasSize(1);
    }

    @Test
    void a_promise_is_open_until_the_day_it_is_kept() {
        assertThat(promise("2023-11-19", KEPT).state()).isEqualTo(PromiseState.OPEN);
        assertThat(promise("2023-11-20", KEPT).state()).isEqualTo(PromiseState.DELIVERED);
    }

    @Test
    void a_promise_is_overdue_the_day_after_its_last_day_and_not_before() {
        assertThat(promise("2023-12-31", OWED).overdue()).isFalse();
        assertThat(promise("2024-01-01", OWED).overdue()).isTrue();
        assertThat(promise("2024-01-01", KEPT).overdue()).isFalse();
    }

    @Test
    void what_happened_last_counts_and_not_what_was_recorded_last() {
        history.add(
                Streams.win(NahtCymru.WIN),
                CAMPAIGN,
                new PromiseMissed(NahtCymru.WIN, KEPT, "not by half term", When.on("2023-11-05"), List.of()));

        assertThat(promise("2023-11-05", KEPT).state()).isEqualTo(PromiseState.MISSED);
        assertThat(promise("2023-11-20", KEPT).state()).isEqualTo(PromiseState.DELIVERED);
    }

    private void win(UUID id, @Nullable Integer number, String when) {
        history.add(
                Streams.win(id),
                CAMPAIGN,
                new WinSecured(
                        id,
                        CAMPAIGN,
                        null,
                        null,
                        number,
                        "another",
                        "detail",
                        "WORKLOAD",
                        List.of(),
                        "them",
                        When.on(when),
                        List.of()));
    }

    private List<WinView> on(String day) {
        return WinView.ofCampaign(CAMPAIGN, history.folded(), LocalDate.parse(day), Messages.in(Language.ENGLISH));
    }

    private WinView.PromiseView promise(String day, UUID promise) {
        return on(day).getFirst().promises().stream()
                .filter(view -> view.id().equals(promise))
                .findFirst()
                .orElseThrow();
    }
}
