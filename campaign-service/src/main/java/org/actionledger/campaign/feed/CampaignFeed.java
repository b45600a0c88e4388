package org.actionledger.campaign.feed;

import java.util.List;
import org.actionledger.campaign.policy.Policy;
import org.actionledger.campaign.policy.PolicySubmitter;
import org.actionledger.campaign.recorded.RecordedStreams;
import org.actionledger.events.LedgerEvent;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.feed.FeedHandler;
import org.actionledger.journal.relay.JournalComparison;
import org.springframework.stereotype.Component;

/** Gives each event to the policies that follow it, and to every reaction in their order, before the next event. */
@Component
final class CampaignFeed implements FeedHandler {

    private final List<Reaction> reactions;
    private final List<Policy<?>> policies;
    private final PolicySubmitter submitter;
    private final JournalComparison comparison;

    CampaignFeed(
            List<Reaction> reactions,
            List<Policy<?>> policies,
            PolicySubmitter submitter,
            JournalComparison comparison) {
        this.reactions = reactions;
        this.policies = policies;
        this.submitter = submitter;
        this.comparison = comparison;
    }

    @Override
    public void handle(List<RecordedEvent> batch) {
        for (RecordedEvent recorded : batch) {
            List<Reaction> concerned = reactions.stream()
                    .filter(reaction -> reaction.isTo(recorded))
                    .toList();
            if (!concerned.isEmpty()) {
                LedgerEvent event = RecordedStreams.EVENTS.read(recorded);
                concerned.forEach(reaction -> reaction.to(event, recorded));
            }
        }
    }

    @Override
    public boolean leadsOn(RecordedEvent event) {
        return policies.stream().anyMatch(policy -> policy.follows(event));
    }

    @Override
    public void follow(RecordedEvent recorded) {
        comparison.require();
        LedgerEvent event = RecordedStreams.EVENTS.read(recorded);
        following(recorded).forEach(policy -> policy.followAny(event, recorded));
    }

    @Override
    public void couldNotFollow(RecordedEvent recorded, RuntimeException because) {
        following(recorded).forEach(policy -> submitter.couldNot(policy.name(), recorded, because));
    }

    private List<Policy<?>> following(RecordedEvent event) {
        return policies.stream().filter(policy -> policy.follows(event)).toList();
    }
}
