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
 * <p>What it demands in a sentence, and the day that decides which text of it applies, are said where somebody reads them, under its id.
 *
 * @param id stable, e.g. {@code gb.turnout}
 * @param sources what changed it or says more of it
 * @param texts what it said when, oldest first
 * @param status where it is not verified, what is not known of it or disputed is said under its id as well
 * @param reviewed the day on which it was last held against its sources
 */
public record Rule(
        String id,
        Provision provision,
        Set<Jurisdiction> jurisdictions,
        List<Provision> sources,
        List<Text> texts,
        Status status,
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
    public record Text(@Nullable LocalDate from, @Nullable LocalDate until, Step says) {}

    /** What a rule will say once a setting counts. */
    public record Awaited(Setting setting, Step says) {}

    public Rule {
        jurisdictions = Set.copyOf(jurisdictions);
        sources = List.copyOf(sources);
        texts = List.copyOf(texts);
        awaited = List.copyOf(awaited);
    }

    /** A rule without a history that holds everywhere. */
    public Rule(String id, Provision provision) {
        this(
                id,
                provision,
                EVERYWHERE,
                List.of(),
                List.of(new Text(null, null, Step.of(id + ".title"))),
                Status.VERIFIED,
                REVIEWED,
                List.of());
    }

    public static Rule ofGreatBritain(String id, Provision provision) {
        EnumSet<Jurisdiction> greatBritain = EnumSet.complementOf(EnumSet.copyOf(NORTHERN_IRELAND));
        return new Rule(id, provision).in(greatBritain);
    }

    /** Every rule of Northern Ireland may be changed by the Bill that was announced there. */
    public static Rule ofNorthernIreland(String id, Provision provision) {
        return new Rule(id, provision)
                .in(NORTHERN_IRELAND)
                .awaiting(Setting.NORTHERN_IRELAND_BILL, Step.of("rule.not-in-this-book"));
    }

    /** What it demands. */
    public Step title() {
        return Step.of(id + ".title");
    }

    /** The day, or the fact, that decides which text of it applies. */
    public Step turnsOn() {
        return Step.of(id + ".turns-on");
    }

    /** What is not known of it or disputed, where it is not verified. */
    public Optional<Step> reservation() {
        return status == Status.VERIFIED ? Optional.empty() : Optional.of(Step.of(id + ".reservation"));
    }

    public Rule in(Set<Jurisdiction> others) {
        return new Rule(id, provision, others, sources, texts, status, reviewed, awaited);
    }

    public Rule citing(Provision... more) {
        return changed(with(sources, List.of(more)), texts, status, awaited);
    }

    /** Takes its texts from the figure that it works with, so that the two cannot differ. */
    public <T> Rule saying(Statutory<T> statutory, Function<T, Step> says) {
        List<Text> history = statutory.periods().stream()
                .map(period -> new Text(
                        period.from().equals(LocalDate.MIN) ? null : period.from(),
                        period.until().equals(LocalDate.MAX) ? null : period.until(),
                        says.apply(period.value())))
                .toList();
        return changed(sources, history, status, awaited);
    }

    public Rule unverified() {
        return changed(sources, texts, Status.UNVERIFIED, awaited);
    }

    public Rule contested() {
        return changed(sources, texts, Status.CONTESTED, awaited);
    }

    /** What it says then is said under its id and the setting's. */
    public Rule awaiting(Setting setting) {
        return awaiting(setting, Step.of(id + ".awaiting." + setting.id()));
    }

    public Rule awaiting(Setting setting, Step becomes) {
        return changed(sources, texts, status, with(awaited, List.of(new Awaited(setting, becomes))));
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

    private Rule changed(List<Provision> sources, List<Text> texts, Status status, List<Awaited> awaited) {
        return new Rule(id, provision, jurisdictions, sources, texts, status, reviewed, awaited);
    }

    private static <T> List<T> with(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
