package org.actionledger.campaign.history;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.actionledger.campaign.history.CampaignCommand.CompleteNextStep;
import org.actionledger.campaign.history.CampaignCommand.DropNextStep;
import org.actionledger.campaign.history.CampaignCommand.LaunchCampaign;
import org.actionledger.campaign.history.CampaignCommand.NoteDiscrepancy;
import org.actionledger.campaign.history.CampaignCommand.PlanNextStep;
import org.actionledger.campaign.history.CampaignCommand.PublishMessage;
import org.actionledger.campaign.history.CampaignCommand.RecordMeeting;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.Claim;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.CampaignEvent.MeetingHeld;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepDone;
import org.actionledger.events.CampaignEvent.NextStepDropped;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.actionledger.events.EventNames;
import org.actionledger.events.FactReference;
import org.actionledger.events.Source;
import org.actionledger.events.UnionEvent.UnionRegistered;
import org.actionledger.events.When;
import org.actionledger.journal.decide.Refusal;
import org.actionledger.journal.decide.Spec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CampaignDeciderTest {

    static final UUID CAMPAIGN = new UUID(0, 1);
    static final UUID OTHER_CAMPAIGN = new UUID(0, 2);
    static final UUID NAHT = new UUID(0, 3);
    static final UUID NEU = new UUID(0, 4);
    static final UUID MESSAGE = new UUID(0, 5);
    static final UUID MEETING = new UUID(0, 6);
    static final UUID STEP = new UUID(0, 7);
    static final UUID DISCREPANCY = new UUID(0, 8);
    static final FactReference OPENED =
            new FactReference("ballot-" + new UUID(0, 9), EventNames.of(BallotOpened.class), null, "when");
    static final FactReference FOUNDED =
            new FactReference("union-" + NAHT, EventNames.of(UnionRegistered.class), null, "membersAsOf");
    static final When NOVEMBER = When.on("2022-11");
    static final List<Source> SOURCES = List.of(new Source("Industrial action Wales", "NAHT", null, "2023-10", null));
    static final CampaignLaunched LAUNCHED = new CampaignLaunched(
            CAMPAIGN, "naht-cymru-2022", "NAHT Cymru", List.of(NAHT), List.of("pay"), null, NOVEMBER, SOURCES);
    static final NextStepPlanned PLANNED =
            new NextStepPlanned(CAMPAIGN, STEP, "publish a report", null, When.on("2023-11"), SOURCES);
    static final PublishMessage PUBLISH = new PublishMessage(new MessagePublished(
            CAMPAIGN, MESSAGE, "Fighting for their future", "Dear members", null, NOVEMBER, SOURCES));
    static final RecordMeeting MEET = new RecordMeeting(new MeetingHeld(
            CAMPAIGN, MEETING, "With the minister", List.of("Jeremy Miles"), null, When.on("2023-10-11"), SOURCES));
    static final PlanNextStep PLAN = new PlanNextStep(
            new NextStepPlanned(CAMPAIGN, STEP, "publish a report", null, When.on("2023-11"), SOURCES));
    static final CompleteNextStep COMPLETE =
            new CompleteNextStep(new NextStepDone(CAMPAIGN, STEP, "published", When.on("2023-11-20"), SOURCES));
    static final DropNextStep DROP = new DropNextStep(
            new NextStepDropped(CAMPAIGN, STEP, "the minister moved first", When.on("2023-11-20"), SOURCES));
    static final Claim FIRST_OF_JUNE = new Claim("2023-06-01", SOURCES);
    static final Claim FIFTH_OF_JUNE = new Claim("2023-06-05", SOURCES);

    @Nested
    class Before_it_is_launched {

        @Test
        void it_is_launched_with_its_unions() {
            given().when(launch("naht-cymru-2022", List.of(NAHT, NEU), Set.of(NAHT, NEU)))
                    .then(new CampaignLaunched(
                            CAMPAIGN,
                            "naht-cymru-2022",
                            "NAHT Cymru",
                            List.of(NAHT, NEU),
                            List.of("pay"),
                            "Ten years of pay erosion",
                            NOVEMBER,
                            SOURCES));
        }

        @Test
        void it_needs_a_union() {
            given().when(launch("naht-cymru-2022", List.of(), Set.of())).thenRefused("campaign-has-a-union");
        }

        @Test
        void each_union_must_be_in_the_directory() {
            given().when(launch("naht-cymru-2022", List.of(NAHT, NEU), Set.of(NAHT)))
                    .thenRefused(Refusal.of(
                            "union-is-registered",
                            "no union in the directory has the id " + NEU + ": register it first",
                            "unions[1]"));
        }

        @Test
        void no_union_is_named_twice() {
            given().when(launch("naht-cymru-2022", List.of(NAHT, NAHT), Set.of(NAHT)))
                    .thenRefused("unions-differ");
        }

        @Test
        void its_slug_must_fit_into_an_address() {
            given().when(launch("NAHT Cymru", List.of(NAHT), Set.of(NAHT))).thenRefused("slug-is-plain");
        }

        @Test
        void its_slug_must_not_look_like_an_id() {
            given().when(launch(CAMPAIGN.toString(), List.of(NAHT), Set.of(NAHT)))
                    .thenRefused("slug-is-no-id");
        }

        @Test
        void all_that_is_wrong_is_told_at_once() {
            given().when(launch("NAHT Cymru", List.of(NAHT, NEU, NEU), Set.of(NEU)))
                    .thenRefused("slug-is-plain", "union-is-registered", "unions-differ");
        }

        @Test
        void nothing_else_can_be_recorded() {
            given().when(PUBLISH).thenRefused("campaign-is-launched");
            given().when(MEET).thenRefused("campaign-is-launched");
            given().when(PLAN).thenRefused("campaign-is-launched");
            given().when(COMPLETE).thenRefused("campaign-is-launched");
            given().when(DROP).thenRefused("campaign-is-launched");
            given().when(note(CAMPAIGN, FIRST_OF_JUNE, FIFTH_OF_JUNE)).thenRefused("campaign-is-launched");
        }
    }

    @Nested
    class Once_it_is_launched {

        @Test
        void its_slug_is_taken() {
            given(LAUNCHED)
                    .when(launch("naht-cymru-2022", List.of(NAHT), Set.of(NAHT)))
                    .thenRefused("campaign-is-new");
        }

        @Test
        void a_message_becomes_part_of_the_story() {
            given(LAUNCHED)
                    .when(PUBLISH)
                    .then(new MessagePublished(
                            CAMPAIGN, MESSAGE, "Fighting for their future", "Dear members", null, NOVEMBER, SOURCES));
        }

        @Test
        void a_meeting_becomes_part_of_the_story() {
            given(LAUNCHED)
                    .when(MEET)
                    .then(new MeetingHeld(
                            CAMPAIGN,
                            MEETING,
                            "With the minister",
                            List.of("Jeremy Miles"),
                            null,
                            When.on("2023-10-11"),
                            SOURCES));
        }

        @Test
        void a_next_step_is_planned() {
            given(LAUNCHED).when(PLAN).then(PLANNED);
        }

        @Test
        void a_next_step_that_nobody_planned_cannot_be_done_or_dropped() {
            given(LAUNCHED).when(COMPLETE).thenRefused("step-is-planned");
            given(LAUNCHED).when(DROP).thenRefused("step-is-planned");
        }
    }

    @Nested
    class While_a_next_step_is_planned {

        @Test
        void it_is_done() {
            given(LAUNCHED, PLANNED)
                    .when(COMPLETE)
                    .then(new NextStepDone(CAMPAIGN, STEP, "published", When.on("2023-11-20"), SOURCES));
        }

        @Test
        void it_is_dropped() {
            given(LAUNCHED, PLANNED)
                    .when(DROP)
                    .then(new NextStepDropped(
                            CAMPAIGN, STEP, "the minister moved first", When.on("2023-11-20"), SOURCES));
        }
    }

    @Nested
    class Once_a_next_step_is_done_or_dropped {

        static final NextStepDone DONE = new NextStepDone(CAMPAIGN, STEP, null, NOVEMBER, SOURCES);
        static final NextStepDropped DROPPED = new NextStepDropped(CAMPAIGN, STEP, "no time", NOVEMBER, SOURCES);

        @Test
        void it_is_not_done_again() {
            given(LAUNCHED, PLANNED, DONE).when(COMPLETE).thenRefused("step-is-open");
            given(LAUNCHED, PLANNED, DROPPED).when(COMPLETE).thenRefused("step-is-open");
        }

        @Test
        void it_is_not_dropped_again() {
            given(LAUNCHED, PLANNED, DONE).when(DROP).thenRefused("step-is-open");
            given(LAUNCHED, PLANNED, DROPPED).when(DROP).thenRefused("step-is-open");
        }
    }

    @Nested
    class Where_sources_disagree {

        @Test
        void both_claims_are_kept_with_the_value_adopted() {
            given(LAUNCHED)
                    .when(note(CAMPAIGN, FIRST_OF_JUNE, FIFTH_OF_JUNE))
                    .then(new DiscrepancyNoted(
                            CAMPAIGN,
                            DISCREPANCY,
                            OPENED,
                            "opened",
                            List.of(FIRST_OF_JUNE, FIFTH_OF_JUNE),
                            "2023-06-05",
                            "reported afterwards",
                            SOURCES));
        }

        @Test
        void one_claim_is_no_disagreement() {
            given(LAUNCHED).when(note(CAMPAIGN, FIRST_OF_JUNE)).thenRefused("sources-disagree");
        }

        @Test
        void two_claims_that_say_the_same_are_no_disagreement() {
            given(LAUNCHED).when(note(CAMPAIGN, FIRST_OF_JUNE, FIRST_OF_JUNE)).thenRefused("sources-disagree");
        }

        @Test
        void it_must_be_about_something_on_record() {
            given(LAUNCHED).when(note(null, FIRST_OF_JUNE, FIFTH_OF_JUNE)).thenRefused("discrepancy-is-about-a-record");
        }

        @Test
        void it_must_point_at_a_kind_of_event_that_there_is_and_at_a_field_of_it() {
            given(LAUNCHED)
                    .when(about(new FactReference(OPENED.stream(), "BallotOpened", null, "when")))
                    .thenRefused(Refusal.of(
                            "discrepancy-is-about-a-fact",
                            "no event is called BallotOpened: name the kind that records the fact, as"
                                    + " org.actionledger.BallotOpened",
                            "about.event"));
            given(LAUNCHED)
                    .when(about(new FactReference(OPENED.stream(), OPENED.event(), null, "opened")))
                    .thenRefused(Refusal.of(
                            "discrepancy-is-about-a-fact",
                            "org.actionledger.BallotOpened has no field opened: it has ballot, when",
                            "about.field"));
        }

        @Test
        void it_must_not_be_about_another_campaign() {
            given(LAUNCHED)
                    .when(note(OTHER_CAMPAIGN, FIRST_OF_JUNE, FIFTH_OF_JUNE))
                    .thenRefused("discrepancy-is-about-this-campaign");
        }

        @Test
        void it_may_be_about_a_union() {
            given(LAUNCHED)
                    .when(new NoteDiscrepancy(
                            new DiscrepancyNoted(
                                    CAMPAIGN,
                                    DISCREPANCY,
                                    FOUNDED,
                                    "founded",
                                    List.of(FIRST_OF_JUNE, FIFTH_OF_JUNE),
                                    "2023-06-05",
                                    "the later return",
                                    SOURCES),
                            NAHT.toString()))
                    .then(new DiscrepancyNoted(
                            CAMPAIGN,
                            DISCREPANCY,
                            FOUNDED,
                            "founded",
                            List.of(FIRST_OF_JUNE, FIFTH_OF_JUNE),
                            "2023-06-05",
                            "the later return",
                            SOURCES));
        }
    }

    private static LaunchCampaign launch(String slug, List<UUID> unions, Set<UUID> registered) {
        return new LaunchCampaign(
                new CampaignLaunched(
                        CAMPAIGN,
                        slug,
                        "NAHT Cymru",
                        unions,
                        List.of("pay"),
                        "Ten years of pay erosion",
                        NOVEMBER,
                        SOURCES),
                registered);
    }

    private static NoteDiscrepancy note(@Nullable UUID campaignOfTheBallot, Claim... claims) {
        return new NoteDiscrepancy(
                new DiscrepancyNoted(
                        CAMPAIGN,
                        DISCREPANCY,
                        OPENED,
                        "opened",
                        List.of(claims),
                        "2023-06-05",
                        "reported afterwards",
                        SOURCES),
                campaignOfTheBallot == null ? null : campaignOfTheBallot.toString());
    }

    private static NoteDiscrepancy about(FactReference fact) {
        DiscrepancyNoted noted = note(CAMPAIGN, FIRST_OF_JUNE, FIFTH_OF_JUNE).fact();
        return new NoteDiscrepancy(
                new DiscrepancyNoted(
                        CAMPAIGN,
                        DISCREPANCY,
                        fact,
                        noted.fact(),
                        noted.claims(),
                        noted.adopted(),
                        noted.because(),
                        noted.sources()),
                CAMPAIGN.toString());
    }

    private static Spec<CampaignCommand, Campaign, CampaignEvent> given(CampaignEvent... history) {
        return Spec.given(new CampaignDecider(), history);
    }
}
