package org.actionledger.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens in one asking of members. */
public sealed interface BallotEvent extends LedgerEvent {

    UUID ballot();

    /**
     * Members will be asked.
     *
     * @param type {@code STATUTORY}, {@code INDICATIVE} or {@code OFFER}
     * @param method e.g. {@code POSTAL}, {@code ONLINE}
     * @param aggregation {@code AGGREGATED}: one constituency; {@code DISAGGREGATED}: each counted and tested alone
     * @param opens the first day on which a voting paper is to be sent
     * @param closes the last day on which votes may be cast; a time of day goes into the label
     * @param importantPublicServices {@code YES}, {@code NO} or {@code UNKNOWN}: are most of those entitled normally engaged in them
     * @param devolvedWelshAuthority null where nobody said
     * @param offer which offer members are asked about
     */
    record BallotAnnounced(
            UUID ballot,
            UUID campaign,
            UUID dispute,
            UUID union,
            String jurisdiction,
            String type,
            @Longest(Longest.TITLE) String title,
            String method,
            List<Question> questions,
            String aggregation,
            @Nullable When opens,
            @Nullable When closes,
            String importantPublicServices,
            @Nullable Boolean devolvedWelshAuthority,
            @Nullable String scrutineer,
            @Nullable UUID offer,
            When when,
            List<Source> sources)
            implements BallotEvent {}

    /**
     * What members are asked.
     *
     * @param question {@code STRIKE}, {@code ACTION_SHORT_OF_STRIKE}, or a name of its own
     * @param meaningOfYes what somebody who votes Yes wants, e.g. "take action short of strike"
     */
    @Most(Most.QUESTIONS)
    record Question(@Longest(Longest.NAME) String question, String text, String meaningOfYes) {}

    /** The first voting paper was sent. */
    record BallotOpened(UUID ballot, When when, List<Source> sources) implements BallotEvent {}

    /** How many had voted while it was open, e.g. {@code 48.2} per cent. */
    record TurnoutReported(
            UUID ballot,
            @Nullable Integer votesCast,
            @Nullable String percentage,
            When when,
            List<Source> sources) implements BallotEvent {}

    /** A ballot that was planned will not open for now. */
    record BallotPutOnHold(UUID ballot, @Nullable String because, When when, List<Source> sources)
            implements BallotEvent {}

    /** The last vote could be cast. */
    record BallotClosed(UUID ballot, When when, List<Source> sources) implements BallotEvent {}

    /**
     * The result in one constituency.
     *
     * @param constituency {@code all} in an aggregated ballot
     * @param employer whose workers the constituency is, in a ballot by employer
     * @param published percentages that a source prints
     * @param stated what the union says of each question, for where counts are not recorded
     * @param findings what each rule says
     * @param outcomes one for each question
     */
    record ResultDeclared(
            UUID ballot,
            UUID campaign,
            UUID dispute,
            UUID union,
            String type,
            String jurisdiction,
            @Longest(Longest.NAME) String constituency,
            @Longest(Longest.NAME) @Nullable String employer,
            Count count,
            Published published,
            List<Stated> stated,
            List<Finding> findings,
            List<Outcome> outcomes,
            When when,
            List<Source> sources)
            implements BallotEvent {}

    /**
     * Papers and votes. A figure that is null is unknown, unless it is named in {@code notPublished}.
     *
     * @param votesCast papers returned, spoiled ones among them
     * @param notPublished figures that those who have them did not publish, e.g. {@code votesCast}, {@code STRIKE.yes}
     */
    record Count(
            @Nullable Integer entitled,
            @Nullable Integer votesCast,
            @Nullable Integer spoiled,
            List<QuestionCount> questions,
            @Longest(Longest.TITLE) List<String> notPublished) {}

    @Most(Most.QUESTIONS)
    record QuestionCount(
            @Longest(Longest.NAME) String question,
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Integer blank) {}

    /**
     * Percentages as a source prints them: decimal digits such as {@code 54.6}.
     *
     * @param turnout null where unknown, unless named in {@code notPublished}
     */
    record Published(
            @Nullable String turnout,
            List<PublishedShare> questions,
            @Longest(Longest.TITLE) List<String> notPublished) {}

    @Most(Most.QUESTIONS)
    record PublishedShare(
            @Longest(Longest.NAME) String question,
            @Nullable String yes,
            @Nullable String no) {}

    record Stated(@Longest(Longest.NAME) String question, boolean carried) {}

    /**
     * What became of one question.
     *
     * @param carried {@code YES}, {@code NO} or {@code UNKNOWN}
     * @param basis {@code COUNTED}: from counts by the rules; {@code STATED}: the union says so, and the counts to verify it are not recorded;
     *     {@code UNDECIDED}: neither
     * @param term how long the mandate lasts; null where there is none or where it cannot be known
     */
    record Outcome(
            @Longest(Longest.NAME) String question,
            String carried,
            String basis,
            @Nullable MandateTerm term) {}
}
