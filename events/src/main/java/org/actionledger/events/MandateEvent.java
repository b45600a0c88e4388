package org.actionledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a mandate: the support of a ballot for one kind of action in one constituency. */
public sealed interface MandateEvent extends LedgerEvent {

    UUID mandate();

    /**
     * A declared result supports action.
     *
     * @param question {@code STRIKE} or {@code ACTION_SHORT_OF_STRIKE}
     * @param constituency whose votes were counted together
     * @param ballotDay last day on which votes could be cast; the mandate begins with it; null where nobody recorded it
     * @param term null where the dates that it turns on are not known
     * @param result the event that declared the result, with its sources
     * @param declared when that was: people learn of both at once, though in law the mandate began with its ballot day
     */
    record MandateSecured(
            UUID mandate,
            UUID campaign,
            UUID dispute,
            UUID union,
            UUID ballot,
            @Longest(Longest.NAME) String question,
            @Longest(Longest.NAME) String constituency,
            @Longest(Longest.NAME) @Nullable String employer,
            String jurisdiction,
            @Nullable LocalDate ballotDay,
            @Nullable MandateTerm term,
            UUID result,
            When declared)
            implements MandateEvent {}

    /**
     * The union printed when its mandate ends; kept beside the computed day, never instead of it.
     *
     * @param lastDay EDTF with the union's own words, e.g. {@code 2023-12} "until Christmas"
     */
    record MandateStated(UUID mandate, When lastDay, List<Source> sources) implements MandateEvent {}

    /**
     * Action was first taken under the mandate; the start of the action says where that was read, and in which words.
     *
     * @param firstDay the date alone, without the source's words for it
     */
    record MandateExercised(UUID mandate, UUID action, When firstDay) implements MandateEvent {}

    /**
     * The mandate no longer counts.
     *
     * @param by {@code COURT} or {@code CORRECTED_RESULT}
     */
    record MandateSetAside(UUID mandate, String by, String because, When when, List<Source> sources)
            implements MandateEvent {}
}
