package org.actionledger.desk.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionledger.events.EventLimits;
import org.actionledger.events.LedgerEvent;

/** The sources of a dossier, each described once and then referred to by its short name. */
final class DossierSources {

    private static final long MOST_BYTES_IN_ALL = 32L * 1024 * 1024;

    private final Texts texts;
    private final DossierProblems problems;
    private final Map<String, Map<String, Object>> described = new LinkedHashMap<>();
    private long copied;

    DossierSources(Map<String, Fields> section, DossierDates dates, Texts texts, DossierProblems problems) {
        this.texts = texts;
        this.problems = problems;
        section.forEach((name, fields) -> described.put(name, described(fields, dates)));
    }

    /** The sources that an entry refers to, as a command carries them; each command has its own copy of them. */
    List<Object> of(Fields fields, Class<? extends LedgerEvent> event) {
        List<Map<String, Object>> bodies = bodies(fields);
        int most = EventLimits.most("sources");
        if (bodies.size() > most) {
            problems.add(
                    fields.lineOf("sources"),
                    fields.entry() + " has " + bodies.size() + " sources; " + most + " is the most");
            return List.of();
        }
        long bytes = bodies.stream().mapToLong(DossierSources::bytes).sum();
        int mostBytes = EventLimits.mostBytesOfSources(event);
        if (bytes > mostBytes) {
            problems.add(
                    fields.lineOf("sources"),
                    "the sources of " + fields.entry() + " come to " + bytes + " bytes together; " + mostBytes
                            + " is the most: quote less of them");
        }
        copied += bytes;
        if (copied > MOST_BYTES_IN_ALL && copied - bytes <= MOST_BYTES_IN_ALL) {
            problems.add(
                    fields.lineOf("sources"),
                    "up to here every entry with the sources that it names comes to more than " + MOST_BYTES_IN_ALL
                            + " bytes: describe the sources in fewer words, or tell the history in two dossiers");
        }
        return List.copyOf(bodies);
    }

    private static long bytes(Map<String, Object> body) {
        return body.values().stream()
                .mapToLong(text -> text.toString().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private List<Map<String, Object>> bodies(Fields fields) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        for (YamlNode reference : fields.items("sources")) {
            switch (reference) {
                case YamlNode.Text name -> described(name.value(), name.line()).ifPresent(bodies::add);
                case YamlNode.Named quoted -> bodies.addAll(quoted(quoted));
                case YamlNode.Items items ->
                    problems.add(items.line(), "a source must be one of the names under \"sources\"");
            }
        }
        return bodies;
    }

    private Map<String, Object> described(Fields fields, DossierDates dates) {
        Map<String, Object> body = new LinkedHashMap<>();
        fields.mustText("title").ifPresent(text -> put(body, "title", text));
        for (String field : List.of("publisher", "address", "words")) {
            fields.mayText(field).ifPresent(text -> put(body, field, text));
        }
        fields.mayText("published").ifPresent(text -> {
            dates.edtf(text.value(), text.line());
            put(body, "published", text);
        });
        fields.done();
        return body;
    }

    /** {@code page: "until Christmas"} is the source named page, with the words of it that this fact rests on. */
    private List<Map<String, Object>> quoted(YamlNode.Named quoted) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        quoted.items().forEach((name, words) -> described(name, words.line()).ifPresent(source -> {
            Map<String, Object> body = new LinkedHashMap<>(source);
            if (words.value() instanceof YamlNode.Text text && !text.value().isEmpty()) {
                put(body, "words", text);
            } else {
                problems.add(
                        words.line(), "behind the source \"" + name + "\" must stand the words that were relied on");
            }
            bodies.add(body);
        }));
        return bodies;
    }

    private Optional<Map<String, Object>> described(String name, int line) {
        Map<String, Object> source = described.get(name);
        if (source == null) {
            problems.add(line, Names.unknown("source", name, described.keySet()));
        }
        return Optional.ofNullable(source);
    }

    private void put(Map<String, Object> body, String field, YamlNode.Text text) {
        body.put(field, texts.limited(field, text));
    }
}
