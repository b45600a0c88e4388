package org.actionledger.campaign.history;

import java.util.List;
import java.util.UUID;
import org.actionledger.campaign.history.CampaignCommand.CompleteNextStep;
import org.actionledger.campaign.history.CampaignCommand.DropNextStep;
import org.actionledger.campaign.history.CampaignCommand.PlanNextStep;
import org.actionledger.events.CampaignEvent.NextStepDone;
import org.actionledger.events.CampaignEvent.NextStepDropped;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
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

/** Plans next steps, and tells what became of them. */
@RestController
@RequestMapping("/api/campaigns/{campaign}/next-steps")
final class NextStepController {

    private final CampaignSubmitter submitter;

    NextStepController(CampaignSubmitter submitter) {
        this.submitter = submitter;
    }

    record NewStep(String what, @Nullable String detail, When when, List<Source> sources) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> plan(
            @PathVariable("campaign") String slugOrId, @RequestBody NewStep body, CommandContext context) {
        UUID campaign = Streams.campaignCalled(slugOrId);
        UUID step = context.commandId();
        Receipt receipt = submitter.submit(
                new PlanNextStep(
                        new NextStepPlanned(campaign, step, body.what(), body.detail(), body.when(), body.sources())),
                context);
        return CommandAnswer.created("/api/campaigns/" + campaign + "/next-steps/" + step, step, receipt);
    }

    record Completion(@Nullable String outcome, When when, List<Source> sources) {}

    @PostMapping("/{step}/completion")
    ResponseEntity<CommandAnswer> complete(
            @PathVariable("campaign") String slugOrId,
            @PathVariable UUID step,
            @RequestBody Completion body,
            CommandContext context) {
        UUID campaign = Streams.campaignCalled(slugOrId);
        Receipt receipt = submitter.submit(
                new CompleteNextStep(new NextStepDone(campaign, step, body.outcome(), body.when(), body.sources())),
                context);
        return CommandAnswer.done(step, receipt);
    }

    record Dropping(String because, When when, List<Source> sources) {}

    @PostMapping("/{step}/dropping")
    ResponseEntity<CommandAnswer> drop(
            @PathVariable("campaign") String slugOrId,
            @PathVariable UUID step,
            @RequestBody Dropping body,
            CommandContext context) {
        UUID campaign = Streams.campaignCalled(slugOrId);
        Receipt receipt = submitter.submit(
                new DropNextStep(new NextStepDropped(campaign, step, body.because(), body.when(), body.sources())),
                context);
        return CommandAnswer.done(step, receipt);
    }
}
