package org.actionledger.desk.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.actionledger.http.UnknownThing;
import org.actionledger.projections.asked.AsAsked;
import org.actionledger.projections.ballots.BallotView;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.mandates.MandateView;
import org.actionledger.projections.status.CampaignList;
import org.actionledger.projections.status.CampaignStatus;
import org.actionledger.projections.timeline.TimelineView;
import org.actionledger.projections.wins.WinView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the views as pages. */
@Controller
final class PageController {

    /** Of thousands nobody reads a page, and not on a phone. */
    private static final int MOST_MANDATES = 25;

    private static final String AS_OF = "asOf";

    private final AsAsked asked;

    PageController(AsAsked asked) {
        this.asked = asked;
    }

    @GetMapping("/")
    ModelAndView campaigns(@ModelAttribute(name = AS_OF, binding = false) AsOf asOf) {
        return new ModelAndView("campaigns")
                .addObject("campaigns", asked.list(asOf.known(), ledger -> CampaignList.of(ledger, asOf.day())));
    }

    @GetMapping("/campaigns/{campaign}")
    ModelAndView campaign(@PathVariable String campaign, @ModelAttribute(name = AS_OF, binding = false) AsOf asOf) {
        return page(
                "campaign",
                campaign,
                asOf,
                (row, ledger) -> Map.of(
                        "status",
                        CampaignStatus.of(row, ledger, asOf.day(), asked.messages()),
                        "timeline",
                        TimelineView.of(
                                row.fact().campaign(), row.fact().slug(), ledger, asOf.day(), asked.messages())));
    }

    @GetMapping("/campaigns/{campaign}/ballots")
    ModelAndView ballots(@PathVariable String campaign, @ModelAttribute(name = AS_OF, binding = false) AsOf asOf) {
        return page(
                "ballots",
                campaign,
                asOf,
                (row, ledger) ->
                        Map.of("ballots", BallotView.ofCampaign(row.fact().campaign(), ledger, asOf.day())));
    }

    /** One ballot, from any of its results on. */
    @GetMapping("/campaigns/{campaign}/ballots/{ballot}")
    ModelAndView ballot(
            @PathVariable String campaign,
            @PathVariable UUID ballot,
            @RequestParam(required = false) @Nullable UUID after,
            @ModelAttribute(name = AS_OF, binding = false) AsOf asOf) {
        return page(
                "ballots",
                campaign,
                asOf,
                (row, ledger) -> Map.of(
                        "ballots",
                        BallotView.one(ballot, row.key(), after, ledger, asOf.day())
                                .map(List::of)
                                .orElseThrow(() -> new UnknownThing("there is no ballot " + ballot))));
    }

    @GetMapping("/campaigns/{campaign}/mandates")
    ModelAndView mandates(
            @PathVariable String campaign,
            @RequestParam(required = false) @Nullable UUID after,
            @ModelAttribute(name = AS_OF, binding = false) AsOf asOf) {
        return page(
                "mandates",
                campaign,
                asOf,
                (row, ledger) -> Map.of("page", MandateView.page(row.key(), after, MOST_MANDATES, ledger, asOf.day())));
    }

    @GetMapping("/campaigns/{campaign}/wins")
    ModelAndView wins(@PathVariable String campaign, @ModelAttribute(name = AS_OF, binding = false) AsOf asOf) {
        return page(
                "wins",
                campaign,
                asOf,
                (row, ledger) -> Map.of(
                        "wins", WinView.ofCampaign(row.fact().campaign(), ledger, asOf.day(), asked.messages())));
    }

    @ModelAttribute(AS_OF)
    AsOf asOf(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant known) {
        return new AsOf(asked.day(on), on != null, known);
    }

    /** The page that is shown, in the other language. */
    @ModelAttribute("otherLanguage")
    String otherLanguage() {
        return PageLanguage.otherOf(asked.messages().language());
    }

    private ModelAndView page(
            String template, String name, AsOf asOf, BiFunction<Campaign, ReadModel, Map<String, ?>> views) {
        return asked.campaign(name, asOf.known(), (row, ledger) -> new ModelAndView(template)
                .addObject("campaign", row.fact())
                .addAllObjects(views.apply(row, ledger)));
    }
}
