package org.actionledger.projections.asked;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.actionledger.events.Streams;
import org.actionledger.http.Fault;
import org.actionledger.http.MalformedRequest;
import org.actionledger.http.UnknownThing;
import org.actionledger.language.Messages;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.fold.Row;
import org.actionledger.projections.store.ReadModels;
import org.actionledger.projections.unions.RegisteredUnion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Opens the ledger as a view is asked for it, and finds what the view is about. */
@Component
public final class AsAsked {

    private final ReadModels ledgers;
    private final ReadBudgets readings;
    private final Clock clock;

    AsAsked(ReadModels ledgers, ReadBudgets readings, Clock clock) {
        this.ledgers = ledgers;
        this.readings = readings;
        this.clock = clock;
    }

    /** The day asked for, or today in London. */
    public LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.ofInstant(clock.instant(), AsOn.LONDON) : on;
    }

    /** The words of whoever asks. */
    public Messages messages() {
        return Messages.in(LocaleContextHolder.getLocale());
    }

    /**
     * A view of all campaigns, or of one where it is named.
     *
     * @param view of the campaign's key, or of null for all
     * @throws UnknownThing there is no such campaign
     * @throws MalformedRequest what was known of all is asked by somebody who is no auditor: the whole record is folded for it
     */
    public <T> T view(
            @Nullable String campaign, @Nullable Instant known, BiFunction<@Nullable String, ReadModel, T> view) {
        if (campaign == null || campaign.isBlank()) {
            if (known != null && !isAuditor()) {
                throw new MalformedRequest(Fault.of(
                        "known",
                        "is asked of all campaigns at once, which is for auditors, because the whole record is folded"
                                + " for it: ask for one campaign, or log in as an auditor"));
            }
            return read(known, null, ledger -> view.apply(null, ledger));
        }
        return campaign(campaign, known, (row, ledger) -> view.apply(row.key(), ledger));
    }

    /**
     * The row of a list that is to be read on after.
     *
     * @param stream that it is folded from
     * @throws UnknownThing there is none
     */
    public <R extends Row> R listed(Class<R> kind, String stream, UUID id, ReadModel ledger) {
        return ledgers.keyOf(stream)
                .flatMap(key -> ledger.rows(kind).find(key, id.toString()))
                .orElseThrow(() -> PageByPage.noneUnder(id));
    }

    /**
     * A view of one campaign.
     *
     * @param name its slug or its id
     * @throws UnknownThing there is no such campaign, or it was not known at the instant
     */
    public <T> T campaign(String name, @Nullable Instant known, BiFunction<Campaign, ReadModel, T> view) {
        String key = Streams.campaignCalled(name).toString();
        return read(known, key, ledger -> {
            Campaign campaign = ledger.rows(Campaign.class)
                    .find(key, key)
                    .orElseThrow(() -> new UnknownThing(unknown("campaign " + name, known)));
            return view.apply(campaign, ledger);
        });
    }

    /**
     * A view of one thing that has a stream of its own. A stream is there once, and what it is recorded under says whose thing it is.
     *
     * @param view of the key that the thing is recorded under
     * @throws UnknownThing there is no such thing, or the view had none to show
     */
    public <T> T thing(String stream, @Nullable Instant known, BiFunction<String, ReadModel, Optional<T>> view) {
        return ledgers.keyOf(stream)
                .flatMap(key -> read(known, key, ledger -> view.apply(key, ledger)))
                .orElseThrow(() -> new UnknownThing(unknown(stream.replaceFirst("-", " "), known)));
    }

    /** What there is, as short as one line each; for whoever comes first, so that no crowd in front of a large view holds it up. */
    public <T> T list(@Nullable Instant known, Function<ReadModel, T> view) {
        return known == null
                ? readings.readList("what there is", meter -> ledgers.view(null, null, meter, view))
                : view(null, known, (_, ledger) -> view.apply(ledger));
    }

    /**
     * A union's id, from its id or its slug.
     *
     * @throws UnknownThing the directory does not have it
     */
    public static UUID union(String name, ReadModel ledger) {
        String id = Streams.unionCalled(name).toString();
        return ledger.rows(RegisteredUnion.class)
                .find(id, id)
                .map(found -> found.fact().union())
                .orElseThrow(() -> new UnknownThing("there is no union " + name));
    }

    private <T> T read(@Nullable Instant known, @Nullable String key, Function<ReadModel, T> view) {
        String about = "%s as known at %s".formatted(key, known);
        return readings.read(about, meter -> ledgers.view(known, key, meter, view));
    }

    private static boolean isAuditor() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && who.getAuthorities().stream().anyMatch(role -> "ROLE_AUDITOR".equals(role.getAuthority()));
    }

    private static String unknown(String thing, @Nullable Instant known) {
        return known == null ? "there is no " + thing : "no " + thing + " was known at " + known;
    }
}
