package org.actionledger.law;

import static java.time.Month.NOVEMBER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rule of law under a name that software may rely on, with what is known of it.
 *
 * @param id stable, e.g. {@code gb.turnout}
 * @param title what it demands, as a sentence
 * @param turnsOn the day that decides which text of it applies
 * @param sources what changed it or says more of it
 * @param texts what it said when, oldest first
 * @param reservation what is not known of it or disputed, where it is not verified
 * @param reviewed the day on which it was last held against its sources
 */
public record Rule(
        String id,
        String title,
        String turnsOn,
        Provision provision,
        Set<Jurisdiction> jurisdictions,
        List<Provision> sources,
        List<Text> texts,
        Status status,
        Optional<String> reservation,
        LocalDate reviewed,
        List<Awaited> awaited) {

    static final LocalDate REVIEWED = LocalDate.of(2026, NOVEMBER, 22);

    private static final Set<Jurisdiction> EVERYWHERE = EnumSet.allOf(Jurisdiction.class);
    private static final Set<Jurisdiction> NORTHERN_IRELAND = EnumSet.of(Jurisdiction.NORTHERN_IRELAND);

    /**
     * What a rule said for a time.
     *
     * @param from the first such day; absent where it always did
     * @param until the last such day; absent where it still does
     */
    public record Text(@Nullable LocalDate from, @Nullable LocalDate until, String says) {}

    /** What a rule will say once a setting counts. */
    public record Awaited(Setting setting, String says) {}

    public Rule {
        jurisdictions = Set.copyOf(jurisdictions);
        sources = List.copyOf(sources);
        texts = List.copyOf(texts);
        awaited = List.copyOf(awaited);
    }

    /** A rule without a history that holds everywhere. */
    public Rule(String id, String title, String turnsOn, Provision provision) {
        this(
                id,
                title,
                turnsOn,
                provision,
                EVERYWHERE,
                List.of(),
                List.of(new Text(null, null, title)),
                Status.VERIFIED,
                Optional.empty(),
                REVIEWED,
                List.of());
    }

    public static Rule ofGreatBritain(String id, String title, String turnsOn, Provision provision) {
        EnumSet<Jurisdiction> greatBritain = EnumSet.complementOf(EnumSet.copyOf(NORTHERN_IRELAND));
        return new Rule(id, title, turnsOn, provision).in(greatBritain);
    }

    /** Every rule of Northern Ireland may be changed by the Bill that was announced there. */
    public static Rule ofNorthernIreland(String id, String title, String turnsOn, Provision provision) {
        return new Rule(id, title, turnsOn, provision)
                .in(NORTHERN_IRELAND)
                .awaiting(Setting.NORTHERN_IRELAND_BILL, "What it says then is not in this book.");
    }

    public Rule in(Set<Jurisdiction> others) {
        return new Rule(id, title, turnsOn, provision, others, sources, texts, status, reservation, reviewed, awaited);
    }

    public Rule citing(Provision... more) {
        return changed(with(sources, List.of(more)), texts, status, reservation, awaited);
    }

    /** Takes its texts from the figure that it works with, so that the two cannot differ. */
    public <T> Rule saying(Statutory<T> statutory, Function<T, String> inWords) {
        List<Text> history = statutory.periods().stream()
                .map(period -> new Text(
                        period.from().equals(LocalDate.MIN) ? null : period.from(),
                        period.until().equals(LocalDate.MAX) ? null : period.until(),
                        inWords.apply(period.value())))
                .toList();
        return changed(sources, history, status, reservation, awaited);
    }

    public Rule unverified(String what) {
        return doubted(Status.UNVERIFIED, what);
    }

    public Rule contested(String what) {
        return doubted(Status.CONTESTED, what);
    }

    public Rule awaiting(Setting setting, String becomes) {
        return changed(sources, texts, status, reservation, with(awaited, List.of(new Awaited(setting, becomes))));
    }

    /** What it says under a book, with what that book takes as in force. */
    public List<Text> texts(StatuteBook book) {
        List<Text> all = new ArrayList<>(texts);
        for (Awaited change : awaited) {
            LocalDate from = book.commencement(change.setting()).from();
            if (from != null) {
                all.removeIf(text -> text.from() != null && !text.from().isBefore(from));
                Text last = all.removeLast();
                all.add(new Text(last.from(), from.minusDays(1), last.says()));
                all.add(new Text(from, null, change.says()));
            }
        }
        return all;
    }

    private Rule doubted(Status doubt, String what) {
        return changed(sources, texts, doubt, Optional.of(what), awaited);
    }

    private Rule changed(
            List<Provision> sources,
            List<Text> texts,
            Status status,
            Optional<String> reservation,
            List<Awaited> awaited) {
        return new Rule(
                id, title, turnsOn, provision, jurisdictions, sources, texts, status, reservation, reviewed, awaited);
    }

    private static <T> List<T> with(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
