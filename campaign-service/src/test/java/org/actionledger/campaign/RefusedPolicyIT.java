package org.actionledger.campaign;

import static org.actionledger.campaign.Requests.announced;
import static org.actionledger.campaign.Requests.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.PolicyEvent.PolicyRefused;
import org.actionledger.events.PolicyEvent.Reason;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RefusedPolicyIT {

    static final UUID BALLOT = new UUID(0, 1);

    @Test
    void a_second_result_for_the_same_votes_is_kept_for_people_to_see_and_the_feed_goes_on() {
        try (RunningService service = new RunningService()) {
            RunningService.Dispute about = service.recordDispute();
            ResultDeclared result =
                    result(BALLOT, about.campaign(), about.id(), about.union(), Map.of("STRIKE", "YES"));
            String stream = Streams.ballot(BALLOT);
            UUID second = new UUID(1, 3);

            service.publish(
                    new UUID(1, 1),
                    stream,
                    1,
                    about.campaign(),
                    announced(BALLOT, about.campaign(), about.id(), about.union(), "STATUTORY"));
            service.publish(new UUID(1, 2), stream, 2, about.campaign(), result);
            service.publish(second, stream, 3, about.campaign(), result);
            service.publish(
                    new UUID(1, 4),
                    stream,
                    4,
                    about.campaign(),
                    result(
                            BALLOT,
                            about.campaign(),
                            about.id(),
                            about.union(),
                            Map.of("ACTION_SHORT_OF_STRIKE", "YES")));

            String strike = Streams.mandate(Streams.mandateId(BALLOT, "STRIKE", "all"));
            String later = Streams.mandate(Streams.mandateId(BALLOT, "ACTION_SHORT_OF_STRIKE", "all"));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(service.recorded(later)).hasSize(1));
            assertThat(service.recorded(strike)).hasSize(1);
            assertThat(service.recorded(Streams.policy("WhenResultDeclaredThenSecureMandates", second, strike)))
                    .singleElement(InstanceOfAssertFactories.type(PolicyRefused.class))
                    .satisfies(refused -> {
                        assertThat(refused.campaign()).isEqualTo(about.campaign());
                        assertThat(refused.causedAt()).isEqualTo(stream + ":3");
                        assertThat(refused.stream()).isEqualTo(strike);
                        assertThat(refused.reasons()).extracting(Reason::rule).containsExactly("mandate-is-new");
                    });
            assertThat(service.status("/actuator/health")).isEqualTo(200);
        }
    }

    @Test
    void the_start_of_an_action_that_nobody_called_here_is_kept_for_people_to_see() {
        try (RunningService service = new RunningService()) {
            UUID dispute = new UUID(2, 1);
            UUID campaign = new UUID(2, 2);
            UUID start = new UUID(2, 3);
            String stream = Streams.dispute(dispute);

            service.record(
                    start,
                    stream,
                    1,
                    campaign,
                    new ActionStarted(dispute, new UUID(2, 4), When.on("2023-02-01"), List.of()));

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                            service.recorded(Streams.policy("WhenActionStartedThenExerciseMandates", start, stream)))
                    .singleElement(InstanceOfAssertFactories.type(PolicyRefused.class))
                    .satisfies(refused -> assertThat(refused.reasons())
                            .extracting(Reason::rule)
                            .containsExactly("unforeseen")));
            assertThat(service.status("/actuator/health")).isEqualTo(200);
        }
    }
}
