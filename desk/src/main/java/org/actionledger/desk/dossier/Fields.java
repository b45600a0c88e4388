package org.actionledger.desk.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.actionledger.events.EventLimits;

/** The named fields of one entry while they are read: a field that nobody asks for is one that the dossier does not know. */
final class Fields {

    private final String entry;
    private final int line;
    private final YamlNode.Named written;
    private final DossierProblems problems;
    private final TreeSet<String> asked = new TreeSet<>();

    private Fields(String entry, int line, YamlNode.Named written, DossierProblems problems) {
        this.entry = entry;
        this.line = line;
        this.written = written;
        this.problems = problems;
    }

    /** Reads what should be an entry; what is none is a problem. */
    static Optional<Fields> of(String entry, YamlNode.Item item, DossierProblems problems) {
        if (item.value() instanceof YamlNode.Named named) {
            return Optional.of(new Fields(entry, item.line(), named, problems));
        }
        problems.add(item.line(), entry + " must hold fields, each with a name");
        return Optional.empty();
    }

    String entry() {
        return entry;
    }

    int line() {
        return line;
    }

    /** What stands under the name, if anything does. */
    Optional<YamlNode> may(String field) {
        asked.add(field);
        return Optional.ofNullable(written.items().get(field)).map(YamlNode.Item::value);
    }

    Optional<YamlNode> must(String field) {
        Optional<YamlNode> part = may(field);
        if (part.isEmpty()) {
            problems.add(line, entry + " has no \"" + field + "\"");
        }
        return part;
    }

    Optional<YamlNode.Text> mayText(String field) {
        return may(field).flatMap(part -> text(field, part));
    }

    Optional<YamlNode.Text> mustText(String field) {
        return must(field).flatMap(part -> text(field, part));
    }

    /** The items of a list; none where there is no such field. */
    List<YamlNode> items(String field) {
        Optional<YamlNode> part = may(field);
        if (part.isEmpty()) {
            return List.of();
        }
        if (part.get() instanceof YamlNode.Items items) {
            int most = EventLimits.most(Texts.inCommand(field));
            if (items.items().size() > most) {
                problems.add(
                        items.line(),
                        "\"" + field + "\" has " + items.items().size() + " entries; " + most + " is the most");
                return List.of();
            }
            return items.items();
        }
        problems.add(part.get().line(), "\"" + field + "\" must be a list");
        return List.of();
    }

    Optional<Fields> child(String field) {
        return may(field).flatMap(part -> of(entry + "/" + field, new YamlNode.Item(lineOf(field), part), problems));
    }

    /** Entries under names of their own choosing. */
    Map<String, Fields> children(String field) {
        Map<String, Fields> children = new LinkedHashMap<>();
        child(field).ifPresent(group -> group.each().forEach(children::put));
        return children;
    }

    /** Everything in it, each as an entry. */
    Map<String, Fields> each() {
        Map<String, Fields> children = new LinkedHashMap<>();
        written.items().forEach((name, item) -> of(entry + "/" + name, item, problems)
                .ifPresent(fields -> children.put(name, fields)));
        return children;
    }

    int lineOf(String field) {
        YamlNode.Item item = written.items().get(field);
        return item == null ? line : item.line();
    }

    /** Called when everything was asked for. */
    void done() {
        written.items().forEach((name, item) -> {
            if (!asked.contains(name)) {
                problems.add(
                        item.line(),
                        "\"" + name + "\" is no field of " + entry + "; these are: " + String.join(", ", asked));
            }
        });
    }

    private Optional<YamlNode.Text> text(String field, YamlNode part) {
        if (!(part instanceof YamlNode.Text text)) {
            problems.add(part.line(), "\"" + field + "\" must be a text");
            return Optional.empty();
        }
        if (text.value().isEmpty()) {
            problems.add(part.line(), "\"" + field + "\" is empty: leave it out where it is not known");
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
