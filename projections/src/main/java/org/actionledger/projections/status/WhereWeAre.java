package org.actionledger.projections.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.actionledger.projections.status.CampaignStatus.ActionUnderWay;
import org.actionledger.projections.status.CampaignStatus.BallotInBrief;
import org.actionledger.projections.status.CampaignStatus.MandateInBrief;
import org.actionledger.projections.status.CampaignStatus.OfferInBrief;
import org.actionledger.projections.status.CampaignStatus.WinsInBrief;
import org.actionledger.projections.words.Counts;
import org.actionledger.projections.words.DateText;
import org.actionledger.projections.words.Phrases;

/** "Where are we now": one paragraph in plain words. */
record WhereWeAre(
        LocalDate on,
        List<BallotInBrief> open,
        List<BallotInBrief> awaited,
        List<MandateInBrief> mandates,
        List<ActionUnderWay> action,
        List<OfferInBrief> offers,
        WinsInBrief wins) {

    String paragraph() {
        List<String> sentences = new ArrayList<>();
        sentences.add("This is where the campaign stands on " + DateText.said(on) + ".");
        ballots(sentences);
        mandates(sentences);
        action(sentences);
        offers.forEach(offer -> sentences.add("An offer from " + offer.from() + ", “" + offer.title() + "” ("
                + DateText.said(offer.when().date()) + "), is on the table."));
        wins(sentences);
        return String.join(" ", sentences);
    }

    private void ballots(List<String> sentences) {
        if (open.isEmpty() && awaited.isEmpty()) {
            sentences.add("No ballot is open.");
        }
        open.forEach(ballot -> sentences.add("“" + ballot.title() + "”, "
                + Phrases.article(Phrases.ballotType(ballot.type())) + ", is open"
                + (ballot.closes() == null
                        ? "."
                        : " and closes on " + DateText.said(ballot.closes().date()) + ".")));
        awaited.forEach(ballot -> sentences.add(
                "“" + ballot.title() + "”, " + Phrases.article(Phrases.ballotType(ballot.type())) + ", has closed"
                        + (ballot.closes() == null
                                ? ""
                                : " (" + DateText.said(ballot.closes().date()) + ")")
                        + "; its result is awaited."));
    }

    private void mandates(List<String> sentences) {
        if (mandates.isEmpty()) {
            sentences.add("No mandate for industrial action is live.");
            return;
        }
        // A ballot by employer gives thousands of mandates that say the same.
        mandates.stream()
                .collect(Collectors.groupingBy(one -> said(one, false), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> sentences.add(
                        alike.size() == 1
                                ? "A mandate " + said(alike.getFirst(), false)
                                : Counts.said(alike.size()) + " mandates " + said(alike.getFirst(), true)));
    }

    private static String said(MandateInBrief mandate, boolean many) {
        StringBuilder sentence = new StringBuilder("for " + Phrases.plainly(mandate.question()));
        if (mandate.lastDay() == null) {
            sentence.append(many ? " are live; their" : " is live; its")
                    .append(" last day cannot be known from what is recorded");
        } else {
            sentence.append(
                            mandate.startBy()
                                    ? " must be used by "
                                    : many ? " run until the end of " : " runs until the end of ")
                    .append(DateText.said(mandate.lastDay()));
            if (mandate.daysLeft() != null) {
                sentence.append(mandate.daysLeft() == 1 ? " (1 day left)" : " (" + mandate.daysLeft() + " days left)");
            }
        }
        return sentence
                + (many ? " and have " : " and has ")
                + (mandate.exercised() == null
                        ? "not been used."
                        : "been in use " + DateText.since(mandate.exercised()) + ".");
    }

    private void action(List<String> sentences) {
        if (action.isEmpty()) {
            sentences.add("No industrial action is under way.");
        }
        action.forEach(each -> sentences.add(Phrases.capitalised(Phrases.plainly(each.kind())) + " has been under way "
                + DateText.since(each.since().date()) + "."));
    }

    private void wins(List<String> sentences) {
        if (wins.secured() > 0) {
            sentences.add((wins.secured() == 1 ? "One win has" : wins.secured() + " wins have") + " been secured, with "
                    + wins.promises() + (wins.promises() == 1 ? " promise" : " promises") + ", of which "
                    + wins.delivered() + (wins.delivered() == 1 ? " is" : " are") + " known to be kept"
                    + (wins.overdue() == 0 ? "." : " and " + wins.overdue() + " overdue."));
        }
    }
}
