package org.actionledger.campaign.history;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.actionledger.campaign.ballot.KnownBallots;
import org.actionledger.campaign.history.CampaignCommand.NoteDiscrepancy;
import org.actionledger.campaign.recorded.RecordedStream;
import org.actionledger.campaign.recorded.RecordedStreams;
import org.actionledger.events.CampaignEvent.Claim;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.FactReference;
import org.actionledger.events.Source;
import org.actionledger.events.Streams;
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

/** Notes where sources disagree. */
@RestController
@RequestMapping("/api/campaigns/{campaign}/discrepancies")
final class DiscrepancyController {

    private static final Pattern STREAM =
            Pattern.compile("([a-z]+)-(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    private final CampaignSubmitter submitter;
    private final RecordedStreams recorded;
    private final KnownBallots ballots;

    DiscrepancyController(CampaignSubmitter submitter, RecordedStreams recorded, KnownBallots ballots) {
        this.submitter = submitter;
        this.recorded = recorded;
        this.ballots = ballots;
    }

    record NewDiscrepancy(
            FactReference about,
            String fact,
            List<Claim> claims,
            String adopted,
            String because,
            List<Source> sources) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> note(
            @PathVariable("campaign") String slugOrId, @RequestBody NewDiscrepancy body, CommandContext context) {
        UUID campaign = Streams.campaignCalled(slugOrId);
        UUID discrepancy = context.commandId();
        Receipt receipt = submitter.submit(
                new NoteDiscrepancy(
                        new DiscrepancyNoted(
                                campaign,
                                discrepancy,
                                body.about(),
                                body.fact(),
                                body.claims(),
                                body.adopted(),
                                body.because(),
                                body.sources()),
                        keyOf(body.about().stream())),
                context);
        return CommandAnswer.created(
                "/api/campaigns/" + campaign + "/discrepancies/" + discrepancy, discrepancy, receipt);
    }

    private @Nullable String keyOf(String name) {
        Matcher stream = STREAM.matcher(name);
        if (!stream.matches()) {
            return null;
        }
        return stream.group(1).equals("ballot")
                ? ballots.find(UUID.fromString(stream.group(2)))
                        .map(known -> known.campaign().toString())
                        .orElse(null)
                : recorded.find(name).map(RecordedStream::key).orElse(null);
    }
}
