package org.actionledger.desk.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.actionledger.desk.dossier.DossierFile.DescribedSource;
import org.actionledger.events.EventLimits;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.Most;
import org.actionledger.events.Source;
import tools.jackson.core.JsonPointer;

/** The sources of a dossier, each described once and then referred to by its short name. */
final class DossierSources {

    private static final long MOST_BYTES_IN_ALL = 32L * 1024 * 1024;
    private static final String FIELD = "sources";

    private final Map<String, DescribedSource> described;
    private final Names names;
    private final DossierProblems problems;
    private long copied;

    DossierSources(Map<String, DescribedSource> described, Names names, DossierProblems problems) {
        this.described = described;
        this.names = names;
        this.problems = problems;
    }

    /** The sources that an entry refers to, as a command carries them; each command has its own copy of them. */
    List<Source> of(Entry<?> entry, List<Citation> citations, Class<? extends LedgerEvent> event) {
        List<Source> sources = cited(entry, citations);
        int most = Most.SOURCES;
        if (sources.size() > most) {
            problems.add(
                    entry.lineOf(FIELD),
                    entry.path() + " has " + sources.size() + " sources; " + most + " is the most");
            return List.of();
        }
        long bytes = sources.stream().mapToLong(DossierSources::bytes).sum();
        int mostBytes = EventLimits.mostBytesOfSources(event);
        if (bytes > mostBytes) {
            problems.add(
                    entry.lineOf(FIELD),
                    "the sources of " + entry.path() + " come to " + bytes + " bytes together; " + mostBytes
                            + " is the most: quote less of them");
        }
        copied += bytes;
        if (copied > MOST_BYTES_IN_ALL && copied - bytes <= MOST_BYTES_IN_ALL) {
            problems.add(
                    entry.lineOf(FIELD),
                    "up to here every entry with the sources that it names comes to more than " + MOST_BYTES_IN_ALL
                            + " bytes: describe the sources in fewer words, or tell the history in two dossiers");
        }
        return sources;
    }

    private static long bytes(Source source) {
        return Stream.of(source.title(), source.publisher(), source.address(), source.published(), source.words())
                .filter(Objects::nonNull)
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private List<Source> cited(Entry<?> entry, List<Citation> citations) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            JsonPointer place = entry.place().appendProperty(FIELD).appendIndex(i);
            Citation citation = citations.get(i);
            citation.words().forEach((name, words) -> {
                int line = entry.file().lineOf(citation.isQuoted() ? place.appendProperty(name) : place);
                if (citation.isQuoted() && words.isEmpty()) {
                    problems.add(line, "behind the source \"" + name + "\" must stand the words that were relied on");
                }
                DescribedSource source = described.get(name);
                if (source != null) {
                    sources.add(source.relied(words));
                } else if (!names.has(FIELD, name)) {
                    problems.add(line, Names.unknown("source", name, names.in(FIELD)));
                }
            });
        }
        return List.copyOf(sources);
    }
}
