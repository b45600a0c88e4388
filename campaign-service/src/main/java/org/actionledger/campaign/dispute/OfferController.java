package org.actionledger.campaign.dispute;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.actionledger.campaign.ballot.KnownBallots;
import org.actionledger.campaign.dispute.OfferCommand.AcceptOffer;
import org.actionledger.campaign.dispute.OfferCommand.BallotOnRecord;
import org.actionledger.campaign.dispute.OfferCommand.ReceiveOffer;
import org.actionledger.campaign.dispute.OfferCommand.RejectOffer;
import org.actionledger.campaign.dispute.OfferCommand.WithdrawOffer;
import org.actionledger.events.DisputeEvent.OfferAccepted;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.DisputeEvent.OfferRejected;
import org.actionledger.events.DisputeEvent.OfferTerm;
import org.actionledger.events.DisputeEvent.OfferWithdrawn;
import org.actionledger.events.Source;
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

/** Records offers, and what became of them. */
@RestController
@RequestMapping("/api/disputes/{dispute}/offers")
final class OfferController {

    private final DisputeSubmitter submitter;
    private final KnownBallots ballots;

    OfferController(DisputeSubmitter submitter, KnownBallots ballots) {
        this.submitter = submitter;
        this.ballots = ballots;
    }

    record NewOffer(String title, String from, List<OfferTerm> terms, When when, List<Source> sources) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> receive(
            @PathVariable UUID dispute, @RequestBody NewOffer body, CommandContext context) {
        UUID offer = context.commandId();
        Receipt receipt = submitter.submit(
                new ReceiveOffer(new OfferReceived(
                        dispute, offer, 1, body.title(), body.from(), body.terms(), body.when(), body.sources())),
                context);
        return CommandAnswer.created("/api/disputes/" + dispute + "/offers/" + offer, offer, receipt);
    }

    record OfferAnswer(
            @Nullable UUID ballot,
            @Nullable String body,
            @Nullable String because,
            When when,
            List<Source> sources) {}

    @PostMapping("/{offer}/acceptance")
    ResponseEntity<CommandAnswer> accept(
            @PathVariable UUID dispute,
            @PathVariable UUID offer,
            @RequestBody OfferAnswer body,
            CommandContext context) {
        Receipt receipt = submitter.submit(
                new AcceptOffer(
                        new OfferAccepted(
                                dispute,
                                offer,
                                body.ballot(),
                                body.body(),
                                body.because(),
                                body.when(),
                                body.sources()),
                        onRecord(body.ballot())),
                context);
        return CommandAnswer.done(offer, receipt);
    }

    @PostMapping("/{offer}/rejection")
    ResponseEntity<CommandAnswer> reject(
            @PathVariable UUID dispute,
            @PathVariable UUID offer,
            @RequestBody OfferAnswer body,
            CommandContext context) {
        Receipt receipt = submitter.submit(
                new RejectOffer(
                        new OfferRejected(
                                dispute,
                                offer,
                                body.ballot(),
                                body.body(),
                                body.because(),
                                body.when(),
                                body.sources()),
                        onRecord(body.ballot())),
                context);
        return CommandAnswer.done(offer, receipt);
    }

    record OfferWithdrawal(@Nullable String because, When when, List<Source> sources) {}

    @PostMapping("/{offer}/withdrawal")
    ResponseEntity<CommandAnswer> withdraw(
            @PathVariable UUID dispute,
            @PathVariable UUID offer,
            @RequestBody OfferWithdrawal body,
            CommandContext context) {
        Receipt receipt = submitter.submit(
                new WithdrawOffer(new OfferWithdrawn(dispute, offer, body.because(), body.when(), body.sources())),
                context);
        return CommandAnswer.done(offer, receipt);
    }

    private @Nullable BallotOnRecord onRecord(@Nullable UUID ballot) {
        return Optional.ofNullable(ballot)
                .flatMap(ballots::find)
                .map(known -> new BallotOnRecord(known.dispute(), known.statutory(), known.offer()))
                .orElse(null);
    }
}
