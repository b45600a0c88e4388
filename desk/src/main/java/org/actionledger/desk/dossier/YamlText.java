package org.actionledger.desk.dossier;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionledger.events.EventLimits;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Builds the parts of one file from the events of the YAML parser.
 *
 * <p>From events rather than from YAML's own objects: no text is taken for a number, a date or a boolean, every part keeps its line,
 * and what a history has no use for (aliases, tags, a name given twice) is refused where it stands.
 */
final class YamlText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 200_000;
    private static final int LONGEST_NAME = EventLimits.longest("constituency");
    private static final int LONGEST_TEXT = EventLimits.longest("words");

    private final DossierProblems problems;
    private final int[] characters;
    private final Iterator<Event> events;
    private int parts;

    private YamlText(String text, DossierProblems problems) {
        this.problems = problems;
        this.characters = text.codePoints().toArray();
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.events = new Yaml(options).parse(new StringReader(text)).iterator();
    }

    /**
     * Reads the one document of the text.
     *
     * @throws NotYaml where the parser gives up
     */
    static YamlNode read(String file, String text, DossierProblems problems) {
        String written = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        YamlLines.refuse(file, written);
        try {
            return new YamlText(written, problems).document();
        } catch (MarkedYAMLException e) {
            throw new NotYaml(new DossierProblem(file, lineOf(e.getProblemMark()), inWords(e)));
        } catch (YAMLException e) {
            throw new NotYaml(new DossierProblem(file, 1, "is no YAML: " + e.getMessage()));
        }
    }

    private YamlNode document() {
        YamlNode root = new YamlNode.Text(1, "");
        boolean read = false;
        for (int others = 0; events.hasNext() && others < MOST_PARTS; others++) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent start) {
                if (read) {
                    problems.add(lineOf(start.getStartMark()), "a second document begins: a dossier is one document");
                    return root;
                }
                root = part(events.next(), 0);
                read = true;
            }
        }
        return root;
    }

    private YamlNode part(Event event, int depth) {
        int line = lineOf(event.getStartMark());
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            throw new YAMLException("line " + line + " goes deeper or on for longer than any dossier");
        }
        UnusedYaml.refuse(event, line, problems);
        return switch (event) {
            case ScalarEvent scalar -> text(scalar, line);
            case MappingStartEvent _ -> named(line, depth);
            case SequenceStartEvent _ -> items(line, depth);
            default -> new YamlNode.Text(line, "");
        };
    }

    private YamlNode text(ScalarEvent scalar, int line) {
        if (scalar.isPlain() && commentFollows(scalar.getEndMark())) {
            problems.add(
                    line,
                    "a # after a space begins a comment, and the text ends before it:"
                            + " put the text into quotes, or the comment on a line of its own");
        }
        String value = scalar.getValue().strip();
        if (value.length() > LONGEST_TEXT) {
            problems.add(line, "this text has " + value.length() + " characters; " + LONGEST_TEXT + " is the most");
            return new YamlNode.Text(line, value.substring(0, LONGEST_TEXT));
        }
        return new YamlNode.Text(line, value);
    }

    private YamlNode items(int line, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
            items.add(part(next, depth + 1));
        }
        return new YamlNode.Items(line, items);
    }

    private YamlNode named(int line, int depth) {
        Map<String, YamlNode.Item> items = new LinkedHashMap<>();
        for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
            YamlNode name = part(next, depth + 1);
            YamlNode value = part(events.next(), depth + 1);
            if (!(name instanceof YamlNode.Text text)) {
                problems.add(name.line(), "a name must be plain text");
                continue;
            }
            if (text.value().length() > LONGEST_NAME) {
                problems.add(
                        name.line(),
                        "this name has " + text.value().length() + " characters; " + LONGEST_NAME + " is the most");
                continue;
            }
            YamlNode.Item first = items.putIfAbsent(text.value(), new YamlNode.Item(name.line(), value));
            if (first != null) {
                problems.add(
                        name.line(),
                        "\"" + text.value() + "\" stands here twice: it is on line " + first.line() + " already");
            }
        }
        return new YamlNode.Named(line, items);
    }

    private boolean commentFollows(Mark end) {
        int next = end.getIndex();
        while (next < characters.length && (characters[next] == ' ' || characters[next] == '\t')) {
            next++;
        }
        return next < characters.length && characters[next] == '#';
    }

    private static String inWords(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        String hint = "";
        if (problem.contains("mapping values are not allowed")) {
            hint = ": a text that holds a colon and a space must be in quotes";
        } else if (problem.contains("expected ','")) {
            hint = ": inside { } and [ ] a text with a comma, a bracket or a ? at its end must be in quotes";
        }
        return "is no YAML: " + problem + hint;
    }

    private static int lineOf(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
