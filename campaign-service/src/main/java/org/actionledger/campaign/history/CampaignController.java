package org.actionledger.campaign.history;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.actionledger.campaign.history.CampaignCommand.LaunchCampaign;
import org.actionledger.campaign.history.CampaignCommand.PublishMessage;
import org.actionledger.campaign.history.CampaignCommand.RecordMeeting;
import org.actionledger.campaign.recorded.RecordedStreams;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.MeetingHeld;
import org.actionledger.events.CampaignEvent.MessagePublished;
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

/** Launches campaigns, and tells what they said and whom they met. */
@RestController
@RequestMapping("/api/campaigns")
final class CampaignController {

    private final CampaignSubmitter submitter;
    private final RecordedStreams recorded;

    CampaignController(CampaignSubmitter submitter, RecordedStreams recorded) {
        this.submitter = submitter;
        this.recorded = recorded;
    }

    record NewCampaign(
            String slug,
            String title,
            List<UUID> unions,
            List<String> aims,
            @Nullable String background,
            When when,
            List<Source> sources) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> launch(@RequestBody NewCampaign body, CommandContext context) {
        UUID campaign = Streams.campaignId(body.slug());
        Receipt receipt = submitter.submit(
                new LaunchCampaign(
                        new CampaignLaunched(
                                campaign,
                                body.slug(),
                                body.title(),
                                body.unions(),
                                body.aims(),
                                body.background(),
                                body.when(),
                                body.sources()),
                        RecordedStreams.fewEnough("unions", Most.LIST, body.unions()).stream()
                                .filter(recorded::hasUnion)
                                .collect(Collectors.toUnmodifiableSet())),
                context);
        return CommandAnswer.created("/api/campaigns/" + campaign, campaign, receipt);
    }

    record NewMessage(
            String headline, String body, @Nullable String office, When when, List<Source> sources) {}

    @PostMapping("/{campaign}/messages")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> publish(
            @PathVariable("campaign") String slugOrId, @RequestBody NewMessage body, CommandContext context) {
        UUID campaign = Streams.campaignCalled(slugOrId);
        UUID message = context.commandId();
        Receipt receipt = submitter.submit(
                new PublishMessage(new MessagePublished(
                        campaign, message, body.headline(), body.body(), body.office(), body.when(), body.sources())),
                context);
        return CommandAnswer.created("/api/campaigns/" + campaign + "/messages/" + message, message, receipt);
    }

    record NewMeeting(
            String title, List<String> with, @Nullable String detail, When when, List<Source> sources) {}

    @PostMapping("/{campaign}/meetings")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> met(
            @PathVariable("campaign") String slugOrId, @RequestBody NewMeeting body, CommandContext context) {
        UUID campaign = Streams.campaignCalled(slugOrId);
        UUID meeting = context.commandId();
        Receipt receipt = submitter.submit(
                new RecordMeeting(new MeetingHeld(
                        campaign, meeting, body.title(), body.with(), body.detail(), body.when(), body.sources())),
                context);
        return CommandAnswer.created("/api/campaigns/" + campaign + "/meetings/" + meeting, meeting, receipt);
    }
}
