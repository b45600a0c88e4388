package org.actionledger.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules as last reviewed, with the dates that nobody has verified as whoever runs the ledger set them.
 *
 * @param reviewed the day on which all rules were last held against the statutes, which names the edition
 */
public record StatuteBook(LocalDate reviewed, Map<Setting, Commencement> commencements) {

    private static final Pattern SET =
            Pattern.compile("(?<id>[a-z-]+)-(?<from>none|\\d{4}-\\d{2}-\\d{2})(-(?<status>verified|contested))?");

    public StatuteBook {
        Map<Setting, Commencement> all = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            all.put(setting, new Commencement(setting, Status.UNVERIFIED, null));
        }
        all.putAll(commencements);
        commencements = Map.copyOf(all);
    }

    /** Nothing counts as in force that was not known to be. */
    public static StatuteBook asReviewed() {
        return new StatuteBook(Rule.REVIEWED, Map.of());
    }

    /**
     * The book that answers under a version, e.g. {@code 2026-11-22+turnout-repeal-2026-11-01}.
     *
     * @throws IllegalArgumentException saying what in it is not known
     */
    public static StatuteBook ofVersion(String version) {
        List<String> parts = List.of(version.split("\\+", -1));
        StatuteBook book = asReviewed();
        if (!parts.getFirst().equals(book.version())) {
            throw new IllegalArgumentException(
                    "there is no edition %s of the rules, only %s".formatted(parts.getFirst(), book.version()));
        }
        for (String part : parts.subList(1, parts.size())) {
            book = book.with(part);
        }
        return book;
    }

    /** The same rules with another day for one change. */
    public StatuteBook with(Setting setting, Status status, @Nullable LocalDate from) {
        Map<Setting, Commencement> all = new EnumMap<>(commencements);
        all.put(setting, new Commencement(setting, status, from));
        return new StatuteBook(reviewed, all);
    }

    public Commencement commencement(Setting setting) {
        return commencements.getOrDefault(setting, new Commencement(setting, Status.UNVERIFIED, null));
    }

    /** Named in every answer; two books that can answer differently have different versions. */
    public String version() {
        return Stream.concat(
                        Stream.of(reviewed.toString()),
                        Arrays.stream(Setting.values())
                                .map(setting -> commencement(setting).inVersion()))
                .collect(Collectors.joining());
    }

    /** What is not settled and could change the answer of a rule. */
    List<Step> caveats(Rule rule, OpeningDay trigger) {
        return rule.awaited().stream()
                .flatMap(awaited -> commencement(awaited.setting()).caveat(trigger, reviewed).stream())
                .toList();
    }

    private StatuteBook with(String part) {
        Matcher set = SET.matcher(part);
        if (!set.matches()) {
            throw new IllegalArgumentException(
                    "'%s' sets nothing: it would read turnout-repeal-2026-11-01".formatted(part));
        }
        Setting setting = Setting.named(set.group("id"))
                .orElseThrow(() -> new IllegalArgumentException("there is no setting " + set.group("id")));
        String status = set.group("status");
        return with(
                setting,
                status == null ? Status.UNVERIFIED : Status.valueOf(status.toUpperCase(Locale.ROOT)),
                set.group("from").equals("none") ? null : day(set.group("from")));
    }

    private static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(day + " is no day", e);
        }
    }
}
