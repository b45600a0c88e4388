package org.actionledger.campaign.history;

import java.util.ArrayList;
import java.util.List;
import org.actionledger.campaign.history.CampaignCommand.NoteDiscrepancy;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.CampaignEvent.Claim;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.decide.Refusal;
import org.jspecify.annotations.Nullable;

/** What makes a discrepancy one: at least two claims that differ, about something in this campaign's record or about a union. */
final class Discrepancy {

    private Discrepancy() {}

    static Decision<CampaignEvent> decide(NoteDiscrepancy note) {
        List<Refusal> refusals = new ArrayList<>(about(note));
        if (note.claims().stream().map(Claim::value).distinct().count() < 2) {
            refusals.add(Refusal.of(
                    "sources-disagree", "give at least two claims that differ, each with its sources", "claims"));
        }
        return Decision.unless(
                refusals,
                List.of(new DiscrepancyNoted(
                        note.campaign(),
                        note.discrepancy(),
                        note.about(),
                        note.fact(),
                        note.claims(),
                        note.adopted(),
                        note.because(),
                        note.sources())));
    }

    private static List<Refusal> about(NoteDiscrepancy note) {
        @Nullable String key = note.aboutKey();
        if (key == null) {
            return List.of(Refusal.of(
                    "discrepancy-is-about-a-record",
                    "nothing is recorded as " + note.about()
                            + ": name the stream that holds the fact, as ballot-0198...",
                    "about"));
        }
        if (key.equals(note.campaign().toString()) || note.about().equals("union-" + key)) {
            return List.of();
        }
        return List.of(Refusal.of(
                "discrepancy-is-about-this-campaign",
                note.about() + " belongs to another campaign: note it there",
                "about"));
    }
}
