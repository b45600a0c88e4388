package org.actionledger.campaign.win;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.actionledger.campaign.recorded.RecordedStream;
import org.actionledger.campaign.recorded.RecordedStreams;
import org.actionledger.campaign.win.WinCommand.DisputeOnRecord;
import org.actionledger.campaign.win.WinCommand.SecureWin;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.Measure;
import org.actionledger.events.Source;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.http.CommandAnswer;
import org.actionledger.http.CommandContext;
import org.actionledger.journal.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records wins. */
@RestController
@RequestMapping("/api/wins")
final class WinController {

    private final WinSubmitter submitter;
    private final RecordedStreams recorded;

    WinController(WinSubmitter submitter, RecordedStreams recorded) {
        this.submitter = submitter;
        this.recorded = recorded;
    }

    record NewWin(
            String campaign,
            @Nullable UUID dispute,
            @Nullable UUID offer,
            @Nullable Integer number,
            String headline,
            String detail,
            String theme,
            List<Measure> measures,
            String counterparty,
            When when,
            List<Source> sources) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> secure(@RequestBody NewWin body, CommandContext context) {
        UUID win = context.commandId();
        UUID campaign = Streams.campaignCalled(body.campaign());
        @Nullable UUID dispute = body.dispute();
        Receipt receipt = submitter.secure(
                new SecureWin(
                        new WinSecured(
                                win,
                                campaign,
                                dispute,
                                body.offer(),
                                body.number(),
                                body.headline(),
                                body.detail(),
                                body.theme(),
                                body.measures(),
                                body.counterparty(),
                                body.when(),
                                body.sources()),
                        recorded.hasCampaign(campaign),
                        dispute == null ? null : onRecord(dispute)),
                context);
        return CommandAnswer.created("/api/wins/" + win, win, receipt);
    }

    private @Nullable DisputeOnRecord onRecord(UUID dispute) {
        return recorded.find(Streams.dispute(dispute))
                .map(stream -> new DisputeOnRecord(UUID.fromString(stream.key()), offers(stream)))
                .orElse(null);
    }

    private static Set<UUID> offers(RecordedStream dispute) {
        return dispute.every(OfferReceived.class).map(OfferReceived::offer).collect(Collectors.toUnmodifiableSet());
    }
}
