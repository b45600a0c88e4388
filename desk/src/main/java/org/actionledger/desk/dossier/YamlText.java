package org.actionledger.desk.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.actionledger.events.Longest;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * Builds the tree of one file from the tokens of the YAML parser.
 *
 * <p>From tokens rather than by {@code readTree}: no text is taken for a number, a date or a boolean, every part keeps its line,
 * and what a history has no use for (aliases, tags, a name given twice) is refused where it stands.
 */
final class YamlText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 200_000;
    private static final int LONGEST_NAME = Longest.NAME;
    private static final int LONGEST_TEXT = Longest.LONG_TEXT;
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(Integer.MAX_VALUE)
                    // Told by their lines here.
                    .setAllowDuplicateKeys(true)
                    .build())
            .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
            .build();

    private final DossierProblems problems;
    private final int[] characters;
    private final YAMLParser parser;
    private final Map<JsonPointer, Integer> lines = new HashMap<>();
    private int parts;

    private YamlText(String text, DossierProblems problems) {
        this.problems = problems;
        this.characters = text.codePoints().toArray();
        this.parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), text);
    }

    /**
     * Reads the one document of the text.
     *
     * @throws NotYaml where the parser gives up
     */
    static YamlFile read(String file, String text, DossierProblems problems) {
        String written = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        YamlLines.refuse(file, written);
        YamlText reading = new YamlText(written, problems);
        try (YAMLParser _ = reading.parser) {
            return new YamlFile(reading.document(), reading.lines);
        } catch (TooMuch e) {
            throw new NotYaml(new DossierProblem(file, e.line, "is no YAML: " + e.getMessage()));
        } catch (JacksonException e) {
            throw new NotYaml(new DossierProblem(file, lineOf(e), inWords(e)));
        }
    }

    private JsonNode document() {
        JsonToken first = parser.nextToken();
        JsonNode root = first == null ? text("") : part(first, JsonPointer.empty(), 0);
        if (parser.nextToken() != null) {
            problems.add(lineOfMarkBefore(offset()), "a second document begins: a dossier is one document");
        }
        return root;
    }

    private JsonNode part(JsonToken token, JsonPointer place, int depth) {
        int line = line();
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            throw new TooMuch(line);
        }
        lines.putIfAbsent(place, line);
        refuseUnused(line);
        return switch (token) {
            case START_OBJECT -> named(place, depth);
            case START_ARRAY -> items(place, depth);
            default -> scalar(line);
        };
    }

    private JsonNode scalar(int line) {
        if (isPlain() && commentFollows()) {
            problems.add(
                    line,
                    "a # after a space begins a comment, and the text ends before it:"
                            + " put the text into quotes, or the comment on a line of its own");
        }
        String value = parser.getString().strip();
        if (value.length() > LONGEST_TEXT) {
            problems.add(line, "this text has " + value.length() + " characters; " + LONGEST_TEXT + " is the most");
            return text(value.substring(0, LONGEST_TEXT));
        }
        return text(value);
    }

    private JsonNode items(JsonPointer place, int depth) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            items.add(part(next, place.appendIndex(items.size()), depth + 1));
        }
        return items;
    }

    private JsonNode named(JsonPointer place, int depth) {
        ObjectNode items = JsonNodeFactory.instance.objectNode();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_OBJECT; next = parser.nextToken()) {
            int line = line();
            String name = parser.currentName().strip();
            if (++parts > MOST_PARTS) {
                throw new TooMuch(line);
            }
            refuseUnused(line);
            JsonPointer member = place.appendProperty(name.length() > LONGEST_NAME ? "" : name);
            if (name.length() > LONGEST_NAME) {
                problems.add(line, "this name has " + name.length() + " characters; " + LONGEST_NAME + " is the most");
            } else if (items.has(name)) {
                problems.add(
                        line, "\"" + name + "\" stands here twice: it is on line " + lines.get(member) + " already");
            } else {
                lines.put(member, line);
            }
            JsonNode value = part(parser.nextToken(), member, depth + 1);
            if (name.length() <= LONGEST_NAME && !items.has(name)) {
                items.set(name, value);
            }
        }
        return items;
    }

    /** What YAML has and a history has no use for: aliases, anchors and tags. */
    private void refuseUnused(int line) {
        if (parser.isCurrentAlias()) {
            problems.add(
                    line,
                    "*" + parser.getString()
                            + " is an alias, which a dossier does not know: put a text that begins with * into quotes");
        } else if (begins('&')) {
            problems.add(
                    line,
                    "&" + wordFrom(offset() + 1)
                            + " is an anchor, which a dossier does not know: put a text that begins with & into quotes");
        } else if (begins('!')) {
            problems.add(
                    line,
                    parser.getTypeId()
                            + " is a tag, which a dossier does not know: put a text that begins with ! into quotes");
        }
    }

    private String wordFrom(int at) {
        StringBuilder word = new StringBuilder();
        for (int i = at; i < characters.length && !Character.isWhitespace(characters[i]); i++) {
            word.appendCodePoint(characters[i]);
        }
        return word.toString();
    }

    private boolean begins(char with) {
        int at = offset();
        return at < characters.length && characters[at] == with;
    }

    private static JsonNode text(String value) {
        return JsonNodeFactory.instance.stringNode(value);
    }

    /** Neither in quotes nor in a block, and so ended by whatever ends a line. */
    private boolean isPlain() {
        return !begins('"') && !begins('\'') && !begins('|') && !begins('>');
    }

    private boolean commentFollows() {
        int next = Math.toIntExact(parser.currentLocation().getCharOffset());
        while (next < characters.length && (characters[next] == ' ' || characters[next] == '\t')) {
            next++;
        }
        return next < characters.length && characters[next] == '#';
    }

    /** Of the {@code ---}, of which the parser says nothing, before what follows it. */
    private int lineOfMarkBefore(int offset) {
        int line = line();
        for (int at = Math.min(offset, characters.length) - 1; at >= 0; at--) {
            boolean begins = at == 0 || characters[at - 1] == '\n';
            if (begins && characters[at] == '-') {
                return line;
            }
            if (characters[at] == '\n') {
                line--;
            }
        }
        return line;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private int offset() {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }

    private static int lineOf(JacksonException e) {
        return marked(e)
                .flatMap(MarkedYamlEngineException::getProblemMark)
                .map(mark -> mark.getLine() + 1)
                .orElseGet(() -> Math.max(1, e.getLocation().getLineNr()));
    }

    private static String inWords(JacksonException e) {
        String problem = marked(e).map(MarkedYamlEngineException::getProblem).orElseGet(e::getOriginalMessage);
        if (problem.startsWith("Expected a property name")) {
            return "a name must be plain text";
        }
        String hint = "";
        if (problem.contains("mapping values are not allowed")) {
            hint = ": a text that holds a colon and a space must be in quotes";
        } else if (problem.contains("expected ','")) {
            hint = ": inside { } and [ ] a text with a comma, a bracket or a ? at its end must be in quotes";
        }
        return "is no YAML: " + problem + hint;
    }

    private static Optional<MarkedYamlEngineException> marked(JacksonException e) {
        return Optional.ofNullable(e.getCause())
                .filter(MarkedYamlEngineException.class::isInstance)
                .map(MarkedYamlEngineException.class::cast);
    }

    /** No dossier goes as deep, or on for as long. */
    private static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;

        TooMuch(int line) {
            super("line " + line + " goes deeper or on for longer than any dossier");
            this.line = line;
        }
    }
}
