package org.actionledger.desk.dossier;

import static java.util.Objects.requireNonNull;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.FormatValidator;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.NodePath;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds a file to the {@link DossierSchema}, and says in words where it does not keep to it. */
final class SchemaCheck {

    private static final Schema SCHEMA = SchemaRegistry.withDialect(Dialect.builder(Dialects.getDraft202012())
                    .format(new AsWritten())
                    .keyword(new NonValidationKeyword("errorMessage"))
                    .build())
            .getSchema(DossierSchema.SCHEMA);

    private static final JsonPointer CAMPAIGN = JsonPointer.compile("/campaign");

    private final YamlFile file;
    private final DossierProblems problems;
    private final Set<JsonPointer> broken = new HashSet<>();

    private SchemaCheck(YamlFile file, DossierProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Adds everything that is wrong with the file.
     *
     * @return what of it keeps to the schema: an entry in which anything is wrong is left out
     */
    static ObjectNode check(YamlFile file, DossierProblems problems) {
        SchemaCheck check = new SchemaCheck(file, problems);
        SCHEMA.validate(file.root(), context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .forEach(check::tell);
        return check.sound();
    }

    private ObjectNode sound() {
        if (!(file.root() instanceof ObjectNode root)) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (broken.isEmpty()) {
            return root;
        }
        ObjectNode sound = root.deepCopy();
        for (JsonPointer place : broken) {
            if (place.head() != null && sound.at(place.head()) instanceof ObjectNode section) {
                section.remove(place.last().getMatchingProperty());
            }
        }
        return sound;
    }

    private void tell(Error error) {
        JsonPointer place = place(error.getInstanceLocation());
        JsonPointer keyword =
                JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
        JsonNode asked = DossierSchema.SCHEMA.at(keyword);
        JsonNode rule = DossierSchema.SCHEMA.at(keyword.head());
        JsonNode value = error.getInstanceNode();
        switch (error.getKeyword()) {
            case "additionalProperties" ->
                add(
                        place.appendProperty(error.getProperty()),
                        "\"" + error.getProperty() + "\" is no field of " + entry(place) + "; these are: "
                                + rule.path("properties")
                                        .propertyStream()
                                        .map(known -> known.getKey())
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
            case "required" -> add(place, entry(place) + " has no \"" + error.getProperty() + "\"");
            case "type" -> add(place, ofKind(asked, place));
            case "minLength" -> add(place, isEmpty(place));
            case "maxLength" ->
                add(
                        place,
                        "\"" + field(place) + "\" has " + value.asString().length() + " characters; " + asked
                                + " is the most");
            case "maxItems" ->
                add(place, "\"" + field(place) + "\" has " + value.size() + " entries; " + asked + " is the most");
            case "enum" ->
                add(
                        place,
                        value.asString().isEmpty()
                                ? isEmpty(place)
                                : "\"" + value.asString() + "\" is no \"" + field(place) + "\"; these are: "
                                        + asked.valueStream()
                                                .map(JsonNode::asString)
                                                .collect(Collectors.joining(", ")));
            case "propertyNames" -> add(place.appendProperty(error.getProperty()), whyNot(asked, error.getProperty()));
            case "pattern", "format" ->
                add(place, value.asString().isEmpty() ? isEmpty(place) : whyNot(rule, value.asString()));
            default -> add(place, error.getMessage());
        }
    }

    private void add(JsonPointer place, String reason) {
        problems.add(file.lineOf(place), reason);
        if (!place.matches()) {
            JsonPointer section = JsonPointer.empty().appendProperty(place.getMatchingProperty());
            JsonPointer inSection = place.tail();
            broken.add(
                    inSection.matches() || section.equals(CAMPAIGN)
                            ? section
                            : section.appendProperty(inSection.getMatchingProperty()));
        }
    }

    private static String whyNot(JsonNode asked, String text) {
        return requireNonNull(WrittenValue.BY_TITLE.get(asked.path("title").asString()))
                .whyNot(text);
    }

    private String ofKind(JsonNode asked, JsonPointer place) {
        return switch (asked.asString("text")) {
            case "object" -> entry(place) + " must hold fields, each with a name";
            case "array" -> "\"" + field(place) + "\" must be a list";
            default -> "\"" + field(place) + "\" must be a " + (isItem(place) ? "list of texts" : "text");
        };
    }

    private String isEmpty(JsonPointer place) {
        return "\"" + field(place) + "\" is empty: leave it out where it is not known";
    }

    /** The name of the field, or of the list, in which it stands. */
    private String field(JsonPointer place) {
        return isItem(place) ? field(place.head()) : place.last().getMatchingProperty();
    }

    /** The path of the entry, as {@code ballots/ballot-1/results/all}; an item of a list has that of the list. */
    private String entry(JsonPointer place) {
        if (place.matches()) {
            return "the dossier";
        }
        if (isItem(place)) {
            return entry(place.head());
        }
        return (place.head().matches() ? "" : entry(place.head()) + "/")
                + place.last().getMatchingProperty();
    }

    private boolean isItem(JsonPointer place) {
        return !place.matches() && file.root().at(place.head()).isArray();
    }

    private static JsonPointer place(NodePath path) {
        JsonPointer place = JsonPointer.empty();
        for (int i = 0; i < path.getNameCount(); i++) {
            place = path.getElement(i) instanceof Integer index
                    ? place.appendIndex(index)
                    : place.appendProperty(path.getName(i));
        }
        return place;
    }

    /** A value is written as the title in its schema says. */
    private static final class AsWritten implements Format {

        @Override
        public String getName() {
            return DossierSchema.FORMAT;
        }

        @Override
        public boolean matches(
                ExecutionContext execution,
                SchemaContext schema,
                JsonNode value,
                JsonNode root,
                NodePath place,
                boolean assertions,
                FormatValidator validator) {
            WrittenValue asked = WrittenValue.BY_TITLE.get(
                    validator.getParentSchema().getSchemaNode().path("title").asString());
            return asked == null || !value.isString() || asked.isOne().test(value.stringValue());
        }
    }
}
