package org.actionledger.campaign.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.actionledger.campaign.history.CampaignCommand.NoteDiscrepancy;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.CampaignEvent.Claim;
import org.actionledger.events.EventNames;
import org.actionledger.events.FactReference;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.decide.Refusal;
import org.jspecify.annotations.Nullable;

/** What makes a discrepancy one: at least two claims that differ, about something in this campaign's record or about a union. */
final class Discrepancy {

    private Discrepancy() {}

    static Decision<CampaignEvent> decide(NoteDiscrepancy note) {
        List<Refusal> refusals = new ArrayList<>(about(note));
        refusals.addAll(fact(note.fact().about()));
        if (note.fact().claims().stream().map(Claim::value).distinct().count() < 2) {
            refusals.add(Refusal.of(
                    "sources-disagree", "give at least two claims that differ, each with its sources", "claims"));
        }
        return Decision.unless(refusals, List.of(note.fact()));
    }

    private static List<Refusal> about(NoteDiscrepancy note) {
        @Nullable String key = note.aboutKey();
        String stream = note.fact().about().stream();
        if (key == null) {
            return List.of(Refusal.of(
                    "discrepancy-is-about-a-record",
                    "nothing is recorded as " + stream + ": name the stream that holds the fact, as ballot-0198...",
                    "about.stream"));
        }
        if (key.equals(note.campaign().toString()) || stream.equals("union-" + key)) {
            return List.of();
        }
        return List.of(Refusal.of(
                "discrepancy-is-about-this-campaign",
                stream + " belongs to another campaign: note it there",
                "about.stream"));
    }

    private static List<Refusal> fact(FactReference about) {
        Set<String> fields = FactReference.fieldsOf(about.event());
        if (fields.isEmpty()) {
            return List.of(Refusal.of(
                    "discrepancy-is-about-a-fact",
                    "no event is called " + about.event() + ": name the kind that records the fact, as "
                            + EventNames.of(BallotOpened.class),
                    "about.event"));
        }
        return fields.contains(about.field())
                ? List.of()
                : List.of(Refusal.of(
                        "discrepancy-is-about-a-fact",
                        about.event() + " has no field " + about.field() + ": it has " + String.join(", ", fields),
                        "about.field"));
    }
}
