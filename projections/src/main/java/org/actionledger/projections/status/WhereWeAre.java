package org.actionledger.projections.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.actionledger.events.When;
import org.actionledger.language.Messages;
import org.actionledger.projections.fold.GroupCount;
import org.actionledger.projections.mandates.MandateGroup;
import org.actionledger.projections.mandates.MandateState;
import org.actionledger.projections.status.CampaignStatus.ActionUnderWay;
import org.actionledger.projections.status.CampaignStatus.BallotInBrief;
import org.actionledger.projections.status.CampaignStatus.OfferInBrief;
import org.actionledger.projections.status.CampaignStatus.WinsInBrief;
import org.jspecify.annotations.Nullable;

/** "Where are we now": one paragraph in plain words. */
record WhereWeAre(
        LocalDate on,
        List<BallotInBrief> open,
        List<BallotInBrief> awaited,
        List<GroupCount<MandateGroup>> mandates,
        List<ActionUnderWay> action,
        List<OfferInBrief> offers,
        WinsInBrief wins,
        Messages messages) {

    String paragraph() {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.say("now.on", Map.of("day", messages.dates().said(on))));
        ballots(sentences);
        mandates(sentences);
        action(sentences);
        offers.forEach(offer -> sentences.add(messages.say(
                "now.offer",
                Map.of(
                        "from", offer.from(),
                        "title", offer.title(),
                        "date", messages.dates().said(offer.when().date())))));
        wins(sentences);
        return String.join(" ", sentences);
    }

    private void ballots(List<String> sentences) {
        if (open.isEmpty() && awaited.isEmpty()) {
            sentences.add(messages.say("now.no-ballot"));
        }
        open.forEach(ballot -> sentences.add(ballot("now.ballot-open", ballot)));
        awaited.forEach(ballot -> sentences.add(ballot("now.ballot-closed", ballot)));
    }

    private String ballot(String key, BallotInBrief ballot) {
        When closes = ballot.closes();
        Map<String, String> said = Map.of(
                "title",
                ballot.title(),
                "type",
                messages.of("ballot-type.a", ballot.type()),
                "closes",
                closes == null ? "" : messages.dates().said(closes.date()));
        return messages.say(closes == null ? key : key + "-on", said);
    }

    private void mandates(List<String> sentences) {
        if (mandates.isEmpty()) {
            sentences.add(messages.say("now.no-mandate"));
            return;
        }
        // A ballot by employer gives thousands of mandates that say the same.
        Map<String, List<GroupCount<MandateGroup>>> alike = mandates.stream()
                .collect(Collectors.groupingBy(each -> said(each.group(), 1), LinkedHashMap::new, Collectors.toList()));
        alike.values()
                .forEach(groups -> sentences.add(said(
                        groups.getFirst().group(),
                        groups.stream().mapToInt(GroupCount::rows).sum())));
    }

    private String said(MandateGroup mandate, int many) {
        String question = messages.word(mandate.question());
        String used = mandate.exercisedBy(on);
        String exercised = used == null
                ? messages.say("now.mandate-not-used", Map.of("many", many))
                : messages.say(
                        "now.mandate-used",
                        Map.of("many", many, "since", messages.dates().since(used)));
        LocalDate day = mandate.day();
        if (day == null) {
            return messages.say(
                    "now.mandate-without-end", Map.of("many", many, "question", question, "exercised", exercised));
        }
        return messages.say(
                mandate.mustStartBy() ? "now.mandate-to-start" : "now.mandate",
                Map.of(
                        "many", many,
                        "question", question,
                        "day", messages.dates().said(day),
                        "left", left(MandateState.on(on, mandate).daysLeft(on, mandate)),
                        "exercised", exercised));
    }

    private String left(@Nullable Integer days) {
        return days == null ? "" : messages.say("now.days-left", Map.of("days", days));
    }

    private void action(List<String> sentences) {
        if (action.isEmpty()) {
            sentences.add(messages.say("now.no-action"));
        }
        action.forEach(each -> sentences.add(messages.say(
                "now.action",
                Map.of(
                        "kind", messages.capitalised(messages.word(each.kind())),
                        "since", messages.dates().since(each.since().date())))));
    }

    private void wins(List<String> sentences) {
        if (wins.secured() > 0) {
            sentences.add(messages.say(
                    wins.overdue() == 0 ? "now.wins" : "now.wins-overdue",
                    Map.of(
                            "wins", wins.secured(),
                            "promises", wins.promises(),
                            "delivered", wins.delivered(),
                            "overdue", wins.overdue())));
        }
    }
}
