package org.actionledger.campaign.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.actionledger.campaign.dispute.ActionCommand.CallAction;
import org.actionledger.campaign.dispute.ActionCommand.CallActionOff;
import org.actionledger.campaign.dispute.ActionCommand.EndAction;
import org.actionledger.campaign.dispute.ActionCommand.Kind;
import org.actionledger.campaign.dispute.ActionCommand.MandateOnRecord;
import org.actionledger.campaign.dispute.ActionCommand.Pattern;
import org.actionledger.campaign.dispute.ActionCommand.StartAction;
import org.actionledger.campaign.recorded.RecordedStreams;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.ActionCalledOff;
import org.actionledger.events.DisputeEvent.ActionEnded;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.Most;
import org.actionledger.events.Source;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.http.CommandAnswer;
import org.actionledger.http.CommandContext;
import org.actionledger.journal.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records calls to action, and what became of the action. */
@RestController
@RequestMapping("/api/disputes/{dispute}/actions")
final class ActionController {

    private final DisputeSubmitter submitter;
    private final RecordedStreams recorded;

    ActionController(DisputeSubmitter submitter, RecordedStreams recorded) {
        this.submitter = submitter;
        this.recorded = recorded;
    }

    record NewAction(
            List<UUID> mandates,
            Kind kind,
            Pattern pattern,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<LocalDate> days,
            List<String> instructions,
            When when,
            List<Source> sources) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> call(
            @PathVariable UUID dispute, @RequestBody NewAction body, CommandContext context) {
        UUID action = context.commandId();
        Receipt receipt = submitter.submit(
                new CallAction(
                        new ActionCalled(
                                dispute,
                                action,
                                body.mandates(),
                                body.kind().name(),
                                body.pattern().name(),
                                body.from(),
                                body.until(),
                                body.days(),
                                body.instructions(),
                                body.when(),
                                body.sources()),
                        onRecord(body.mandates())),
                context);
        return CommandAnswer.created("/api/disputes/" + dispute + "/actions/" + action, action, receipt);
    }

    record Start(When when, List<Source> sources) {}

    @PostMapping("/{action}/start")
    ResponseEntity<CommandAnswer> start(
            @PathVariable UUID dispute, @PathVariable UUID action, @RequestBody Start body, CommandContext context) {
        Receipt receipt = submitter.submit(
                new StartAction(new ActionStarted(dispute, action, body.when(), body.sources())), context);
        return CommandAnswer.done(action, receipt);
    }

    record End(@Nullable String because, When when, List<Source> sources) {}

    @PostMapping("/{action}/end")
    ResponseEntity<CommandAnswer> end(
            @PathVariable UUID dispute, @PathVariable UUID action, @RequestBody End body, CommandContext context) {
        Receipt receipt = submitter.submit(
                new EndAction(new ActionEnded(dispute, action, body.because(), body.when(), body.sources())), context);
        return CommandAnswer.done(action, receipt);
    }

    @PostMapping("/{action}/calling-off")
    ResponseEntity<CommandAnswer> callOff(
            @PathVariable UUID dispute, @PathVariable UUID action, @RequestBody End body, CommandContext context) {
        Receipt receipt = submitter.submit(
                new CallActionOff(new ActionCalledOff(dispute, action, body.because(), body.when(), body.sources())),
                context);
        return CommandAnswer.done(action, receipt);
    }

    private Map<UUID, MandateOnRecord> onRecord(List<UUID> mandates) {
        List<String> streams = RecordedStreams.fewEnough("mandates", Most.MANDATES, mandates).stream()
                .map(Streams::mandate)
                .toList();
        return recorded.firstOf(streams, MandateSecured.class)
                .collect(Collectors.toMap(
                        MandateSecured::mandate,
                        secured -> new MandateOnRecord(secured.dispute(), secured.question())));
    }
}
