package org.actionledger.campaign.dispute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.actionledger.campaign.dispute.ActionCommand.CallAction;
import org.actionledger.campaign.dispute.ActionCommand.MandateOnRecord;
import org.actionledger.campaign.dispute.ActionCommand.Pattern;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.decide.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a call to action may say: mandates of this dispute that are for this kind of action, and days that make sense.
 *
 * <p>Whether the mandates still ran on those days is not asked: the record says what was called, also where that broke a rule.
 */
final class ActionCallRules {

    private ActionCallRules() {}

    static Decision<DisputeEvent> decide(CallAction call) {
        List<Refusal> refusals = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < call.fact().mandates().size(); i++) {
            refusals.addAll(mandate(call, i, !named.add(call.fact().mandates().get(i))));
        }
        refusals.addAll(days(call.fact()));
        return Decision.unless(refusals, List.of(call.fact()));
    }

    private static List<Refusal> mandate(CallAction call, int index, boolean again) {
        UUID mandate = call.fact().mandates().get(index);
        String field = "mandates[" + index + "]";
        @Nullable MandateOnRecord onRecord = call.onRecord().get(mandate);
        if (onRecord == null) {
            return List.of(Refusal.of(
                    "mandate-is-secured",
                    "no mandate is recorded under the id " + mandate + ": declare the result that gives it first",
                    field));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (again) {
            refusals.add(Refusal.of("mandates-differ", "this mandate is named twice: name it once", field));
        }
        if (!onRecord.dispute().equals(call.fact().dispute())) {
            refusals.add(Refusal.of(
                    "mandate-is-of-this-dispute",
                    "this mandate was won in another dispute: name the mandate of this one",
                    field));
        }
        if (!onRecord.question().equals(call.fact().kind())) {
            refusals.add(Refusal.of(
                    "mandate-is-for-this-action",
                    "members gave this mandate for " + words(onRecord.question()) + ", not for "
                            + words(call.fact().kind()),
                    field));
        }
        return refusals;
    }

    private static List<Refusal> days(ActionCalled call) {
        List<Refusal> refusals = new ArrayList<>();
        switch (Pattern.valueOf(call.pattern())) {
            case CONTINUOUS -> {
                if (!call.days().isEmpty()) {
                    refusals.add(Refusal.of(
                            "days-fit-the-pattern",
                            "continuous action has a first and a last day: leave out the list, or say LISTED",
                            "days"));
                }
            }
            case LISTED -> {
                if (call.from() != null || call.until() != null) {
                    refusals.add(Refusal.of(
                            "days-fit-the-pattern",
                            "action on listed days has no first and last day: list each day, or say CONTINUOUS",
                            call.from() != null ? "from" : "until"));
                }
            }
        }
        if (call.from() != null && call.until() != null && call.until().isBefore(call.from())) {
            refusals.add(Refusal.of("action-ends-after-it-begins", "the last day is before the first", "until"));
        }
        if (call.days().stream().distinct().count() < call.days().size()) {
            refusals.add(Refusal.of("days-differ", "a day is listed twice: list it once", "days"));
        }
        return refusals;
    }

    private static String words(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
