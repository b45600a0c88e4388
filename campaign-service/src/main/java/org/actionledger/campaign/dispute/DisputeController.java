package org.actionledger.campaign.dispute;

import java.util.List;
import java.util.UUID;
import org.actionledger.campaign.dispute.DisputeCommand.DeclareDispute;
import org.actionledger.campaign.dispute.DisputeCommand.Jurisdiction;
import org.actionledger.campaign.recorded.RecordedStreams;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.Source;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.http.CommandAnswer;
import org.actionledger.http.CommandContext;
import org.actionledger.journal.Receipt;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Declares disputes. */
@RestController
@RequestMapping("/api/disputes")
final class DisputeController {

    private final DisputeSubmitter submitter;
    private final RecordedStreams recorded;

    DisputeController(DisputeSubmitter submitter, RecordedStreams recorded) {
        this.submitter = submitter;
        this.recorded = recorded;
    }

    record NewDispute(
            String campaign,
            UUID union,
            String title,
            List<String> employers,
            Jurisdiction jurisdiction,
            List<String> matters,
            When when,
            List<Source> sources) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> declare(@RequestBody NewDispute body, CommandContext context) {
        UUID dispute = context.commandId();
        UUID campaign = Streams.campaignCalled(body.campaign());
        Receipt receipt = submitter.declare(
                new DeclareDispute(
                        new DisputeDeclared(
                                dispute,
                                campaign,
                                body.union(),
                                body.title(),
                                body.employers(),
                                body.jurisdiction().name(),
                                body.matters(),
                                body.when(),
                                body.sources()),
                        recorded.hasCampaign(campaign),
                        recorded.hasUnion(body.union())),
                context);
        return CommandAnswer.created("/api/disputes/" + dispute, dispute, receipt);
    }
}
