package org.actionledger.desk.dossier;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.actionledger.desk.dossier.PrintedFigures.Amount;
import org.actionledger.desk.dossier.PrintedFigures.Count;
import org.actionledger.desk.dossier.PrintedFigures.CountIfPublished;
import org.actionledger.desk.dossier.PrintedFigures.Percentage;
import org.actionledger.desk.dossier.PrintedFigures.PercentageIfPublished;
import org.actionledger.desk.dossier.Reference.BallotName;
import org.actionledger.desk.dossier.Reference.DisputeName;
import org.actionledger.desk.dossier.Reference.MandateName;
import org.actionledger.desk.dossier.Reference.OfferName;
import org.actionledger.desk.dossier.Reference.UnionName;
import org.actionledger.events.Longest;
import org.actionledger.events.Most;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it is written: every section with its entries, every entry with its fields.
 *
 * <p>In the file a field has its name in words, {@code owed by} for {@code owedBy}; whatever may not be null must be there, but for lists and
 * maps. What a command takes over from an entry is written into it under the field's own name; what is {@code WRITE_ONLY} is no part of it. The
 * schema of the file follows from these records, see {@link DossierSchema}.
 */
record DossierFile(
        @JsonPropertyDescription("The campaign that the dossier tells of.")
        Campaign campaign,

        @JsonPropertyDescription("Where the facts were read, each described once under a name of its own.")
        Map<String, DescribedSource> sources,

        @JsonPropertyDescription("The unions, by their slug in the directory.")
        Map<String, Union> unions,

        Map<String, Dispute> disputes,
        Map<String, Ballot> ballots,

        @JsonPropertyDescription(
                "What was said of mandates, which follow from results: by ballot and question, as ballot-1/STRIKE.")
        Map<MandateName, Mandate> mandates,

        Map<String, Offer> offers,
        Map<String, Action> actions,
        Map<String, Win> wins,
        Map<String, Message> messages,
        Map<String, Meeting> meetings,
        Map<String, NextStep> nextSteps,

        @JsonPropertyDescription("Where sources disagree on a fact, and what was adopted.")
        Map<String, Discrepancy> discrepancies) {

    /** Something that is known from somewhere. */
    interface Sourced {

        List<Citation> sources();
    }

    /** Something that happened on a day. */
    interface Dated extends Sourced {

        When when();
    }

    record Campaign(
            @JsonPropertyDescription("Its name in addresses, as naht-cymru-2022.")
            Slug slug,

            @Longest(Longest.TITLE) String title,
            List<UnionName> unions,

            @JsonPropertyDescription("What it is for.") List<String> aims,

            @Longest(Longest.LONG_TEXT) @Nullable String background,
            When when,
            List<Citation> sources)
            implements Dated {}

    record DescribedSource(
            @Longest(Longest.TITLE) String title,
            @Nullable String publisher,

            @JsonPropertyDescription("Where it can be read, as https://example.org/leaflet.") @Nullable
            String address,

            @Nullable Published published,

            @JsonPropertyDescription("What was relied on, quoted.") @Nullable @Longest(Longest.LONG_TEXT)
            String words) {

        /** As a fact carries it that rests on these words of it; empty where it rests on all of it. */
        Source relied(String on) {
            return new Source(
                    title, publisher, address, published == null ? null : published.date(), on.isEmpty() ? words : on);
        }
    }

    record Union(
            @Longest(Longest.TITLE) String name,
            @Longest(Longest.TITLE) String shortName,

            @JsonPropertyDescription("Whom it represents.") @Nullable
            String represents,

            @JsonPropertyDescription("In which countries.") List<String> where,

            @Nullable Count members,
            @Nullable When membersAsOf,
            List<Citation> sources)
            implements Sourced {}

    record Dispute(
            UnionName union,
            @Longest(Longest.TITLE) String title,
            @Longest(Longest.NAME) List<String> employers,

            @JsonPropertyDescription("Whose law the dispute is under.")
            Jurisdiction jurisdiction,

            @JsonPropertyDescription("What it is about.") List<String> matters,

            When when,
            List<Citation> sources)
            implements Dated {

        enum Jurisdiction {
            ENGLAND,
            WALES,
            SCOTLAND,
            GREAT_BRITAIN,
            NORTHERN_IRELAND
        }
    }

    record Ballot(
            DisputeName dispute,

            @JsonPropertyDescription("Only a statutory ballot gives mandates.")
            Type type,

            @Longest(Longest.TITLE) String title,

            @JsonPropertyDescription("How votes are cast, as POSTAL or ONLINE.")
            String method,

            @JsonProperty(access = Access.WRITE_ONLY)
            @JsonPropertyDescription("What members are asked: STRIKE, ACTION_SHORT_OF_STRIKE, or a name of its own.")
            Map<QuestionName, Question> questions,

            @JsonPropertyDescription(
                    "Whether all votes are counted together, or those of each employer or workplace alone.")
            Aggregation aggregation,

            @JsonPropertyDescription("The first day on which a voting paper is to be sent.") @Nullable
            When opens,

            @JsonPropertyDescription("The last day on which votes may be cast.") @Nullable
            When closes,

            @JsonPropertyDescription(
                    "Whether most of those entitled are normally engaged in important public services.")
            @Nullable
            YesNoUnknown importantPublicServices,

            @JsonAlias("devolved Welsh authority")
            @JsonPropertyDescription("Whether the employer is a devolved Welsh authority.")
            @Nullable
            YesNo devolvedWelshAuthority,

            @Nullable String scrutineer,

            @JsonPropertyDescription("The offer that members are asked about.") @Nullable
            OfferName offer,

            When when,
            List<Citation> sources,

            @JsonProperty(access = Access.WRITE_ONLY) @JsonPropertyDescription("It will not open for now.") @Nullable
            Ending hold,

            @JsonProperty(access = Access.WRITE_ONLY)
            @JsonPropertyDescription("The first voting paper was sent.")
            @Nullable
            Moment opening,

            @JsonProperty(access = Access.WRITE_ONLY) @JsonPropertyDescription("How many had voted while it was open.")
            Map<String, Turnout> turnouts,

            @JsonProperty(access = Access.WRITE_ONLY) @JsonPropertyDescription("The last vote could be cast.") @Nullable
            Moment closing,

            @JsonProperty(access = Access.WRITE_ONLY)
            @JsonPropertyDescription("By constituency: all where all are counted together.")
            Map<Constituency, Result> results)
            implements Dated {

        enum Type {
            STATUTORY,
            INDICATIVE,
            OFFER
        }

        enum Aggregation {
            AGGREGATED,
            DISAGGREGATED
        }
    }

    record Question(
            String text,

            @JsonPropertyDescription("What somebody who votes Yes wants, as take action short of strike.")
            String meaningOfYes) {}

    record Turnout(@Nullable Count votesCast, @Nullable Percentage percentage, When when, List<Citation> sources)
            implements Dated {}

    record Result(
            @JsonPropertyDescription("Whose workers the constituency is, in a ballot by employer.")
            @Nullable
            @Longest(Longest.NAME)
            String employer,

            @JsonProperty(access = Access.WRITE_ONLY) @JsonPropertyDescription("Papers and votes.") @Nullable
            Counted count,

            @JsonProperty(access = Access.WRITE_ONLY)
            @JsonPropertyDescription("Percentages as a source prints them.")
            @Nullable
            Printed published,

            @JsonProperty(access = Access.WRITE_ONLY) @JsonPropertyDescription("What the union says of each question.")
            Map<QuestionName, Stated> stated,

            When when,
            List<Citation> sources)
            implements Dated {

        enum Stated {
            CARRIED,
            NOT_CARRIED;

            @Override
            public String toString() {
                return name().toLowerCase(Locale.ROOT).replace('_', ' ');
            }
        }
    }

    record Counted(
            @Nullable CountIfPublished entitled,

            @JsonPropertyDescription("Papers returned, spoiled ones among them.") @Nullable
            CountIfPublished votesCast,

            @Nullable CountIfPublished spoiled,
            @JsonAnySetter Map<String, Votes> questions) {

        record Votes(
                @Nullable CountIfPublished yes,
                @Nullable CountIfPublished no,
                @Nullable CountIfPublished blank) {}
    }

    record Printed(
            @Nullable PercentageIfPublished turnout,
            @JsonAnySetter Map<String, Shares> questions) {

        record Shares(
                @Nullable PercentageIfPublished yes,
                @Nullable PercentageIfPublished no) {}
    }

    record Mandate(
            @JsonPropertyDescription("What sources say of its last day.")
            Map<String, Statement> statements,

            @Nullable SettingAside settingAside) {

        record Statement(When lastDay, List<Citation> sources) implements Sourced {}

        record SettingAside(By by, String because, When when, List<Citation> sources) implements Dated {}

        enum By {
            COURT,
            CORRECTED_RESULT
        }
    }

    record Offer(
            @JsonProperty(access = Access.WRITE_ONLY) DisputeName dispute,
            @Longest(Longest.TITLE) String title,

            @JsonPropertyDescription("Who made it.") String from,

            List<Term> terms,
            When when,
            List<Citation> sources,

            @JsonProperty(access = Access.WRITE_ONLY) @Nullable
            Answer acceptance,

            @JsonProperty(access = Access.WRITE_ONLY) @Nullable
            Answer rejection,

            @JsonProperty(access = Access.WRITE_ONLY) @Nullable
            Ending withdrawal)
            implements Dated {

        record Term(
                @JsonPropertyDescription("Which matter of the dispute it is about.")
                String matter,

                String what,
                List<Measure> measures) {}

        record Answer(
                @JsonPropertyDescription("The ballot that gave it.") @Nullable
                BallotName ballot,

                @JsonPropertyDescription("Who gave it, as Welsh Executive Committee.")
                @Nullable
                @Longest(Longest.LONG_TEXT)
                String body,

                @Nullable String because,
                When when,
                List<Citation> sources)
                implements Dated {}
    }

    record Action(
            @JsonProperty(access = Access.WRITE_ONLY) DisputeName dispute,

            @JsonPropertyDescription("Under which members are called, as ballot-1/STRIKE.") @Most(Most.MANDATES)
            List<MandateName> mandates,

            Kind kind,
            Pattern pattern,

            @JsonPropertyDescription("The first day of continuous action.") @Nullable
            LocalDate from,

            @JsonPropertyDescription("The last day of continuous action, where one was announced.") @Nullable
            LocalDate until,

            @JsonPropertyDescription("The days of discontinuous action.")
            List<LocalDate> days,

            @JsonPropertyDescription("What members are asked to do, or to stop doing.")
            List<String> instructions,

            When when,
            List<Citation> sources,

            @JsonProperty(access = Access.WRITE_ONLY) @Nullable
            Moment start,

            @JsonProperty(access = Access.WRITE_ONLY) @Nullable
            Ending end,

            @JsonProperty(access = Access.WRITE_ONLY) @Nullable
            Ending callingOff)
            implements Dated {

        enum Kind {
            STRIKE,
            ACTION_SHORT_OF_STRIKE
        }

        enum Pattern {
            CONTINUOUS,
            LISTED
        }
    }

    record Win(
            @JsonPropertyDescription("Its place among the wins of the campaign.") @Nullable
            Count number,

            @Longest(Longest.TITLE) String headline,
            @Longest(Longest.LONG_TEXT) String detail,
            String theme,
            List<Measure> measures,

            @JsonPropertyDescription("With whom it was agreed.")
            String counterparty,

            @Nullable DisputeName dispute,
            @Nullable OfferName offer,
            When when,
            List<Citation> sources,
            @JsonProperty(access = Access.WRITE_ONLY) Map<String, Promise> promises)
            implements Dated {}

    record Promise(
            String what,
            String owedBy,
            @Nullable When due,
            When when,
            List<Citation> sources,
            @JsonProperty(access = Access.WRITE_ONLY) Map<String, Progress> progress,

            @JsonProperty(access = Access.WRITE_ONLY)
            @JsonPropertyDescription("It was not kept when it was due.")
            @Nullable
            Noted missing,

            @JsonProperty(access = Access.WRITE_ONLY) @Nullable
            Noted delivery,

            @JsonProperty(access = Access.WRITE_ONLY) @Nullable
            Dropping withdrawal)
            implements Dated {

        record Progress(String note, When when, List<Citation> sources) implements Dated {}

        record Noted(@Nullable String note, When when, List<Citation> sources) implements Dated {}
    }

    record Measure(
            @JsonPropertyDescription("What is measured, as uplift to pay and allowances.")
            String what,

            Amount value,

            @JsonPropertyDescription("What it is compared with, in the same unit.") @Nullable
            Amount baseline,

            @JsonPropertyDescription("What the baseline is, as recommended by the review body.") @Nullable
            String baselineIs,

            @JsonPropertyDescription("As 2022/23.") @Nullable
            String period,

            @Nullable Form form) {

        enum Form {
            CONSOLIDATED,
            ONE_OFF
        }

        @JsonValue
        org.actionledger.events.Measure recorded() {
            return new org.actionledger.events.Measure(
                    what,
                    value.kind(),
                    value.digits(),
                    baseline == null ? null : baseline.digits(),
                    baselineIs,
                    period,
                    form == null ? null : form.name());
        }
    }

    record Message(
            @Longest(Longest.TITLE) String headline,
            @Longest(Longest.LONG_TEXT) String body,

            @JsonPropertyDescription("Whose words they are, as Branch secretary.") @Nullable
            String office,

            When when,
            List<Citation> sources)
            implements Dated {}

    record Meeting(
            @Longest(Longest.TITLE) String title,
            List<String> with,
            @Longest(Longest.LONG_TEXT) @Nullable String detail,
            When when,
            List<Citation> sources)
            implements Dated {}

    record NextStep(
            String what,
            @Longest(Longest.LONG_TEXT) @Nullable String detail,
            When when,
            List<Citation> sources,

            @JsonProperty(access = Access.WRITE_ONLY) @Nullable
            Completion completion,

            @JsonProperty(access = Access.WRITE_ONLY) @Nullable
            Dropping dropping)
            implements Dated {

        record Completion(@Nullable String outcome, When when, List<Citation> sources) implements Dated {}
    }

    record Discrepancy(
            @JsonProperty(access = Access.WRITE_ONLY)
            @JsonPropertyDescription("campaign, or an entry, as ballots/ballot-1 or mandates/ballot-1/STRIKE.")
            String about,

            @JsonProperty(access = Access.WRITE_ONLY)
            @JsonPropertyDescription("The event that records the fact, as BallotOpened.")
            String event,

            @JsonProperty(access = Access.WRITE_ONLY) @JsonPropertyDescription("The field of that event, as when.")
            String field,

            @JsonProperty(access = Access.WRITE_ONLY)
            @JsonPropertyDescription("Whose result it is about, in a ballot by employer.")
            @Nullable
            @Longest(Longest.NAME)
            String constituency,

            @JsonPropertyDescription("What people call the fact.")
            String fact,

            @JsonProperty(access = Access.WRITE_ONLY) @JsonPropertyDescription("What each source says.")
            List<Claim> claims,

            String adopted,
            String because,
            List<Citation> sources)
            implements Sourced {

        record Claim(String value, List<Citation> sources) {}
    }

    /** It happened. */
    record Moment(When when, List<Citation> sources) implements Dated {}

    /** It ended, for whatever reason. */
    record Ending(@Nullable String because, When when, List<Citation> sources) implements Dated {}

    /** It was given up, for a reason that must be told. */
    record Dropping(String because, When when, List<Citation> sources) implements Dated {}
}
