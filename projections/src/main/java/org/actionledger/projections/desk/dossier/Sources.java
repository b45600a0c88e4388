package org.actionledger.projections.desk.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources of a dossier, each described once and then referred to by its short name. */
final class Sources {

    private final Texts texts;
    private final Problems problems;
    private final Map<String, Map<String, Object>> described = new LinkedHashMap<>();

    Sources(Map<String, Fields> section, Dates dates, Texts texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
        section.forEach((name, fields) -> described.put(name, described(fields, dates)));
    }

    /** The sources that an entry refers to, as a command carries them. */
    List<Object> of(Fields fields) {
        List<Object> bodies = new ArrayList<>();
        for (Part reference : fields.items("sources")) {
            switch (reference) {
                case Part.Text name -> described(name.value(), name.line()).ifPresent(bodies::add);
                case Part.Named quoted -> bodies.addAll(quoted(quoted));
                case Part.Items items ->
                    problems.add(items.line(), "a source must be one of the names under \"sources\"");
            }
        }
        return bodies;
    }

    private Map<String, Object> described(Fields fields, Dates dates) {
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
    private List<Map<String, Object>> quoted(Part.Named quoted) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        quoted.items().forEach((name, words) -> described(name, words.line()).ifPresent(source -> {
            Map<String, Object> body = new LinkedHashMap<>(source);
            if (words.value() instanceof Part.Text text && !text.value().isEmpty()) {
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

    private void put(Map<String, Object> body, String field, Part.Text text) {
        body.put(field, texts.limited(field, text));
    }
}
