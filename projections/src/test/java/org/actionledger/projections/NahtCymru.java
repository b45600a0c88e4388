package org.actionledger.projections;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.BallotPutOnHold;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.Published;
import org.actionledger.events.BallotEvent.PublishedShare;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.BallotEvent.Stated;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.Claim;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.CampaignEvent.MeetingHeld;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.ActionEnded;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.DisputeEvent.OfferRejected;
import org.actionledger.events.DisputeEvent.OfferSuperseded;
import org.actionledger.events.DisputeEvent.OfferTerm;
import org.actionledger.events.EventNames;
import org.actionledger.events.Explanation;
import org.actionledger.events.FactReference;
import org.actionledger.events.Finding;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.events.MandateTerm;
import org.actionledger.events.Measure;
import org.actionledger.events.Source;
import org.actionledger.events.Step;
import org.actionledger.events.Streams;
import org.actionledger.events.UnionEvent.UnionRegistered;
import org.actionledger.events.When;
import org.actionledger.events.WinEvent.PromiseDelivered;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.WinSecured;
import org.jspecify.annotations.Nullable;

/** A history like that of NAHT Cymru in 2022 and 2023, with the traps that are in it. */
public final class NahtCymru {

    public static final String SLUG = "naht-cymru-2022";
    public static final UUID CAMPAIGN = Streams.campaignId(SLUG);
    public static final UUID UNION = Streams.unionId("naht");
    public static final UUID DISPUTE = new UUID(7, 1);
    public static final UUID FIRST_BALLOT = new UUID(7, 2);
    public static final UUID SECOND_BALLOT = new UUID(7, 3);
    public static final UUID OFFER_BALLOT = new UUID(7, 4);
    public static final UUID HELD_BALLOT = new UUID(7, 5);
    public static final UUID FIRST_OFFER = new UUID(7, 6);
    public static final UUID SECOND_OFFER = new UUID(7, 7);
    public static final UUID ACTION = new UUID(7, 8);
    public static final UUID WIN = new UUID(7, 9);
    public static final UUID KEPT = new UUID(7, 10);
    public static final UUID OWED = new UUID(7, 11);
    public static final String STRIKE = "STRIKE";
    public static final String ASOS = "ACTION_SHORT_OF_STRIKE";

    public static final Source PAGE = new Source(
            "Industrial action Wales", "NAHT", "https://naht.org.uk/industrial-action-wales", "2023-10", null);
    public static final Source PRESS =
            new Source("NAHT Cymru to re-ballot", "FE News", null, "2023-05-25", "next Thursday");

    /** The event that declared the second statutory ballot's result. */
    public final UUID secondResult;

    public final History history = new History();

    public NahtCymru() {
        launch();
        firstBallot();
        offers();
        secondResult = secondBallot();
        wins();
        afterwards();
    }

    public static UUID mandate(UUID ballot, String question) {
        return Streams.mandateId(ballot, question, "all");
    }

    private void launch() {
        history.add(
                Streams.union(UNION),
                UNION,
                new UnionRegistered(
                        UNION,
                        "naht",
                        "National Association of Head Teachers",
                        "NAHT",
                        null,
                        List.of("Wales"),
                        null,
                        null,
                        List.of()));
        history.add(
                Streams.campaign(CAMPAIGN),
                CAMPAIGN,
                new CampaignLaunched(
                        CAMPAIGN,
                        SLUG,
                        "NAHT Cymru: pay, workload and funding",
                        List.of(UNION),
                        List.of("fair pay", "less workload"),
                        "Ten years of pay erosion.",
                        When.on("2022-10-18"),
                        List.of(PAGE)));
        history.add(
                Streams.dispute(DISPUTE),
                CAMPAIGN,
                new DisputeDeclared(
                        DISPUTE,
                        CAMPAIGN,
                        UNION,
                        "Pay, workload and funding",
                        List.of("Cyngor Gwynedd", "Cardiff Council"),
                        "WALES",
                        List.of("pay", "workload"),
                        When.on("2022-11"),
                        List.of(PAGE)));
    }

    private void firstBallot() {
        announced(FIRST_BALLOT, "Industrial action ballot 2022", "STATUTORY", "2022-10-18", null, questions());
        history.add(
                Streams.ballot(FIRST_BALLOT),
                CAMPAIGN,
                new BallotOpened(FIRST_BALLOT, When.on("2022-11-11"), List.of(PAGE)));
        history.add(
                Streams.ballot(FIRST_BALLOT),
                CAMPAIGN,
                new BallotClosed(FIRST_BALLOT, When.on("2023-01-11"), List.of(PAGE)));
        UUID result = result(FIRST_BALLOT, "55", "75", "95", "2023-01-16", "2023-01-11", "2023-07-10");
        secured(FIRST_BALLOT, STRIKE, "2023-01-11", "2023-07-10", "2023-01-16", result);
        secured(FIRST_BALLOT, ASOS, "2023-01-11", "2023-07-10", "2023-01-16", result);
        history.add(
                Streams.dispute(DISPUTE),
                CAMPAIGN,
                new ActionCalled(
                        DISPUTE,
                        ACTION,
                        List.of(mandate(FIRST_BALLOT, ASOS)),
                        ASOS,
                        "CONTINUOUS",
                        LocalDate.of(2023, 2, 1),
                        null,
                        List.of(),
                        List.of("Do not complete data collections", "Do not attend meetings after school"),
                        When.on("2023-01-19~"),
                        List.of(PAGE)));
        UUID started = history.add(
                Streams.dispute(DISPUTE),
                CAMPAIGN,
                new ActionStarted(DISPUTE, ACTION, When.on("2023-02-01"), List.of(PAGE)));
        history.add(
                Streams.mandate(mandate(FIRST_BALLOT, ASOS)),
                CAMPAIGN,
                new MandateExercised(mandate(FIRST_BALLOT, ASOS), ACTION, When.on("2023-02-01")),
                started);
    }

    private void offers() {
        offer(FIRST_OFFER, 1, "2023-02-09");
        announced(
                HELD_BALLOT,
                "Vote on the February offer",
                "OFFER",
                "2023-02-09",
                FIRST_OFFER,
                List.of(new Question("OFFER", "Do you accept the offer?", "accept the offer")));
        history.add(
                Streams.ballot(HELD_BALLOT),
                CAMPAIGN,
                new BallotPutOnHold(HELD_BALLOT, "too little detail", When.on("2023-02-17"), List.of()));
        offer(SECOND_OFFER, 2, "2023-03-10");
        history.add(
                Streams.dispute(DISPUTE),
                CAMPAIGN,
                new OfferSuperseded(DISPUTE, FIRST_OFFER, SECOND_OFFER, When.on("2023-03-10")));
        announced(
                OFFER_BALLOT,
                "Vote on the March offer",
                "OFFER",
                "2023-03-10",
                SECOND_OFFER,
                List.of(new Question("OFFER", "Do you accept the offer?", "accept the offer and end the action")));
        history.add(
                Streams.ballot(OFFER_BALLOT),
                CAMPAIGN,
                new ResultDeclared(
                        OFFER_BALLOT,
                        CAMPAIGN,
                        DISPUTE,
                        UNION,
                        "OFFER",
                        "WALES",
                        "all",
                        null,
                        new Count(null, null, null, List.of(), List.of()),
                        new Published("54.6", List.of(new PublishedShare("OFFER", "45.5", "54.5")), List.of()),
                        List.of(new Stated("OFFER", false)),
                        List.of(),
                        List.of(new Outcome("OFFER", "NO", "STATED", null)),
                        When.on("2023-03-24"),
                        List.of(PAGE)));
        history.add(
                Streams.dispute(DISPUTE),
                CAMPAIGN,
                new OfferRejected(
                        DISPUTE,
                        SECOND_OFFER,
                        OFFER_BALLOT,
                        null,
                        "not fully funded",
                        When.on("2023-03-24"),
                        List.of(PAGE)));
    }

    private UUID secondBallot() {
        announced(SECOND_BALLOT, "Re-ballot 2023", "STATUTORY", "2023-05-25", null, questions());
        history.add(
                Streams.ballot(SECOND_BALLOT),
                CAMPAIGN,
                new BallotOpened(SECOND_BALLOT, When.on("2023-06-01"), List.of(PRESS)));
        history.add(
                Streams.ballot(SECOND_BALLOT),
                CAMPAIGN,
                new BallotClosed(SECOND_BALLOT, When.on("2023-06-27"), List.of(PRESS)));
        history.add(
                Streams.campaign(CAMPAIGN),
                CAMPAIGN,
                new DiscrepancyNoted(
                        CAMPAIGN,
                        new UUID(7, 12),
                        new FactReference(
                                Streams.ballot(SECOND_BALLOT), EventNames.of(BallotOpened.class), null, "when"),
                        "day the ballot opened",
                        List.of(new Claim("2023-06-01", List.of(PRESS)), new Claim("2023-06-05", List.of(PAGE))),
                        "2023-06-01",
                        "announced before it opened",
                        List.of()));
        UUID result = result(SECOND_BALLOT, null, "74", "95", "2023-06-29", "2023-06-27", "2023-12-26");
        secured(SECOND_BALLOT, STRIKE, "2023-06-27", "2023-12-26", "2023-06-29", result);
        secured(SECOND_BALLOT, ASOS, "2023-06-27", "2023-12-26", "2023-06-29", result);
        history.add(
                Streams.mandate(mandate(SECOND_BALLOT, ASOS)),
                CAMPAIGN,
                new MandateStated(mandate(SECOND_BALLOT, ASOS), new When("2023-12", "until Christmas"), List.of(PAGE)));
        return result;
    }

    private void wins() {
        history.add(
                Streams.win(WIN),
                CAMPAIGN,
                new WinSecured(
                        WIN,
                        CAMPAIGN,
                        DISPUTE,
                        null,
                        1,
                        "A 6.5% uplift to pay",
                        "The first award above the review body's recommendation.",
                        "PAY",
                        List.of(
                                new Measure(
                                        "uplift to pay",
                                        "PERCENTAGE",
                                        "6.5",
                                        "5",
                                        "recommended by the IWPRB",
                                        "2022/23",
                                        "CONSOLIDATED"),
                                new Measure("for local authorities", "MONEY", "21300000", null, null, "2023/24", null)),
                        "Welsh Government",
                        When.on("2023-10"),
                        List.of(PAGE)));
        history.add(
                Streams.win(WIN),
                CAMPAIGN,
                new PromiseMade(
                        WIN,
                        KEPT,
                        "pay the award",
                        "Welsh Government",
                        new When("2023-11", "in November"),
                        When.on("2023-10"),
                        List.of(PAGE)));
        history.add(
                Streams.win(WIN),
                CAMPAIGN,
                new PromiseMade(
                        WIN,
                        OWED,
                        "recommend on non-contact time",
                        "a task group",
                        When.on("2023-12"),
                        When.on("2023-10"),
                        List.of(PAGE)));
        history.add(
                Streams.win(WIN), CAMPAIGN, new PromiseDelivered(WIN, KEPT, null, When.on("2023-11-20"), List.of()));
    }

    private void afterwards() {
        history.add(
                Streams.campaign(CAMPAIGN),
                CAMPAIGN,
                new MeetingHeld(
                        CAMPAIGN,
                        new UUID(7, 13),
                        "Executive met the minister",
                        List.of("Jeremy Miles MS"),
                        null,
                        When.on("2023-10-11"),
                        List.of(PAGE)));
        history.add(
                Streams.campaign(CAMPAIGN),
                CAMPAIGN,
                new MessagePublished(
                        CAMPAIGN,
                        new UUID(7, 14),
                        "Thank you",
                        "You kept schools open while taking a stand.",
                        "the president",
                        When.on("2023-10"),
                        List.of(PAGE)));
        history.add(
                Streams.campaign(CAMPAIGN),
                CAMPAIGN,
                new NextStepPlanned(
                        CAMPAIGN,
                        new UUID(7, 15),
                        "Publish a report on underfunding",
                        null,
                        new When("2023-11", "In November"),
                        List.of(PAGE)));
        history.add(
                Streams.dispute(DISPUTE),
                CAMPAIGN,
                new ActionEnded(DISPUTE, ACTION, "members accepted", When.on("2023-11-17"), List.of(PAGE)));
    }

    private static List<Question> questions() {
        return List.of(
                new Question(STRIKE, "Are you prepared to strike?", "take strike action"),
                new Question(ASOS, "Are you prepared to act short of a strike?", "take action short of a strike"));
    }

    private void announced(
            UUID ballot, String title, String type, String on, @Nullable UUID offer, List<Question> questions) {
        history.add(
                Streams.ballot(ballot),
                CAMPAIGN,
                new BallotAnnounced(
                        ballot,
                        CAMPAIGN,
                        DISPUTE,
                        UNION,
                        "WALES",
                        type,
                        title,
                        type.equals("OFFER") ? "ONLINE" : "POSTAL",
                        questions,
                        "AGGREGATED",
                        null,
                        null,
                        "NO",
                        true,
                        null,
                        offer,
                        When.on(on),
                        List.of(PAGE)));
    }

    private UUID result(
            UUID ballot,
            @Nullable String turnout,
            String strike,
            String asos,
            String declared,
            String ballotDay,
            String lastDay) {
        return history.add(
                Streams.ballot(ballot),
                CAMPAIGN,
                new ResultDeclared(
                        ballot,
                        CAMPAIGN,
                        DISPUTE,
                        UNION,
                        "STATUTORY",
                        "WALES",
                        "all",
                        null,
                        new Count(null, null, null, List.of(), List.of()),
                        new Published(
                                turnout,
                                List.of(new PublishedShare(STRIKE, strike, null), new PublishedShare(ASOS, asos, null)),
                                turnout == null ? List.of("turnout") : List.of()),
                        List.of(new Stated(STRIKE, true), new Stated(ASOS, true)),
                        List.of(new Finding(null, "UNKNOWN", explanation("turnout-threshold", "no count"))),
                        List.of(
                                new Outcome(STRIKE, "YES", "STATED", term(ballotDay, lastDay)),
                                new Outcome(ASOS, "YES", "STATED", term(ballotDay, lastDay))),
                        When.on(declared),
                        List.of(PAGE)));
    }

    private void secured(UUID ballot, String question, String ballotDay, String lastDay, String declared, UUID result) {
        history.add(
                Streams.mandate(mandate(ballot, question)),
                CAMPAIGN,
                new MandateSecured(
                        mandate(ballot, question),
                        CAMPAIGN,
                        DISPUTE,
                        UNION,
                        ballot,
                        question,
                        "all",
                        null,
                        "WALES",
                        LocalDate.parse(ballotDay),
                        term(ballotDay, lastDay),
                        result,
                        When.on(declared)),
                result);
    }

    private void offer(UUID offer, int version, String on) {
        history.add(
                Streams.dispute(DISPUTE),
                CAMPAIGN,
                new OfferReceived(
                        DISPUTE,
                        offer,
                        version,
                        "Offer of " + on,
                        "Welsh Government",
                        List.of(new OfferTerm(
                                "pay",
                                "an uplift",
                                List.of(new Measure("uplift", "PERCENTAGE", "1.5", null, null, "2022/23", "ONE_OFF")))),
                        When.on(on),
                        List.of(PAGE)));
    }

    private static MandateTerm term(String ballotDay, String lastDay) {
        LocalDate last = LocalDate.parse(lastDay);
        return new MandateTerm(
                "LAST_DAY",
                last,
                explanation("mandate-life", "six months beginning with " + ballotDay + " end with " + lastDay),
                new MandateTerm.Deadline(
                        last.minusDays(14), explanation("notice-of-action", "14 days before " + lastDay)));
    }

    private static Explanation explanation(String rule, String arithmetic) {
        return new Explanation(
                rule,
                "test",
                Map.of("ballotDay", "as recorded"),
                List.of(Step.of("text").with("text", arithmetic)),
                "ukpga/1992/52/section/234",
                "https://www.legislation.gov.uk/ukpga/1992/52/section/234",
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
