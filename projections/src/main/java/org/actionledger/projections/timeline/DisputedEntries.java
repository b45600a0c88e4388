package org.actionledger.projections.timeline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.actionledger.events.CampaignEvent.Claim;
import org.actionledger.projections.discrepancies.Discrepancy;

/** Finds the entries that a disagreement of sources is about. */
final class DisputedEntries {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:()“”]+");

    private DisputedEntries() {}

    /**
     * The entries that tell of the very fact.
     *
     * <p>Where none is named as the fact is, the one that shares most words with what is disputed, so that no disagreement is hidden.
     *
     * @param entries in their order
     */
    static List<Entry> of(Discrepancy discrepancy, List<Entry> entries) {
        List<Entry> about =
                entries.stream().filter(entry -> entry.tellsOf(discrepancy)).toList();
        String fact = discrepancy.fact().toLowerCase(Locale.ROOT);
        List<Entry> ofTheFact =
                about.stream().filter(entry -> fact.contains(entry.fact())).toList();
        return ofTheFact.isEmpty() ? nearest(discrepancy, about).stream().toList() : ofTheFact;
    }

    private static Optional<Entry> nearest(Discrepancy discrepancy, List<Entry> about) {
        Set<String> disputed = words(Stream.concat(
                Stream.of(discrepancy.fact(), discrepancy.adopted()),
                discrepancy.claims().stream().map(Claim::value)));
        // Of several that share as many, max keeps the first.
        return about.stream().max(Comparator.comparing((Entry entry) -> shared(disputed, entry)));
    }

    private static int shared(Set<String> disputed, Entry entry) {
        Set<String> told = words(
                Stream.concat(Stream.of(entry.title()), entry.facts().stream().map(Entry.Fact::value)));
        told.retainAll(disputed);
        return told.size();
    }

    private static Set<String> words(Stream<String> texts) {
        Set<String> words = new HashSet<>();
        texts.forEach(text -> BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                // Figures count however short; little words do not.
                .filter(word -> word.length() > 3 || word.chars().anyMatch(Character::isDigit))
                .forEach(words::add));
        return words;
    }
}
