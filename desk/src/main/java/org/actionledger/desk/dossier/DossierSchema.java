package org.actionledger.desk.dossier;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.events.EventLimits;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of a dossier, as it follows from {@link DossierFile}.
 *
 * <p>What a value is called ({@code title}) and how it is written ({@code errorMessage}, which editors show) stand in it, so that the ledger and an
 * editor say the same.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
 */
final class DossierSchema {

    /** That the ledger checks all of such a value by; an editor goes by the pattern. */
    static final String FORMAT = "as-written";

    private static final String OBJECT = "object";

    static final ObjectNode SCHEMA = generated();

    private DossierSchema() {}

    private static ObjectNode generated() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(DossierSchema::ofValue)
                .withCustomDefinitionProvider(DossierSchema::ofMap)
                .withPatternPropertiesResolver(scope -> questionsOf(scope.getType()));
        config.forFields()
                .withIgnoreCheck(field -> field.getAnnotation(JsonAnySetter.class) != null)
                .withPropertyNameOverrideResolver(DossierSchema::name)
                .withRequiredCheck(DossierSchema::isRequired)
                .withDescriptionResolver(DossierSchema::description)
                .withStringMaxLengthResolver(field -> isText(field) ? EventLimits.longest(field.getRawMember()) : null)
                .withStringMinLengthResolver(field -> isText(field) ? 1 : null)
                .withArrayMaxItemsResolver(DossierSchema::most);
        return new SchemaGenerator(config.build()).generateSchema(DossierFile.class);
    }

    /** A text may look like a number or a boolean: the ledger takes it as it stands, and so should an editor. */
    private static @Nullable CustomDefinition ofValue(ResolvedType type, SchemaGenerationContext context) {
        Class<?> value = type.getErasedType();
        if (value == String.class) {
            return inline(ofText());
        }
        if (value.isEnum()) {
            ArrayNode choices = JsonNodeFactory.instance.arrayNode();
            Stream.of(value.getEnumConstants()).map(String::valueOf).forEach(choices::add);
            return inline(ofText().set("enum", choices));
        }
        if (Reference.class.isAssignableFrom(value)) {
            return inline(ofText());
        }
        if (value == Citation.class) {
            return inline(ofText(OBJECT).set("additionalProperties", ofText()));
        }
        return WrittenValue.of(value)
                .map(written -> new CustomDefinition(of(written, ofText())))
                .orElse(null);
    }

    private static @Nullable CustomDefinition ofMap(ResolvedType type, SchemaGenerationContext context) {
        List<ResolvedType> parameters = type.typeParametersFor(Map.class);
        if (parameters == null) {
            return null;
        }
        ObjectNode map = JsonNodeFactory.instance.objectNode().put("type", OBJECT);
        WrittenValue.of(parameters.getFirst().getErasedType())
                .ifPresent(name -> map.set("propertyNames", of(name, JsonNodeFactory.instance.objectNode())));
        map.set("additionalProperties", context.createDefinitionReference(parameters.getLast()));
        return inline(map);
    }

    private static Map<String, Type> questionsOf(ResolvedType type) {
        return Stream.of(type.getErasedType().getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(JsonAnySetter.class))
                .collect(Collectors.toMap(
                        _ -> WrittenValue.of(QuestionName.class).orElseThrow().whole(),
                        field -> ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[1]));
    }

    private static ObjectNode of(WrittenValue value, ObjectNode node) {
        return node.put("title", value.title())
                .put("pattern", value.whole())
                .put("format", FORMAT)
                .put("errorMessage", value.howTo());
    }

    private static ObjectNode ofText(String... others) {
        ObjectNode text = JsonNodeFactory.instance.objectNode();
        ArrayNode types = text.putArray("type");
        List.of("string", "number", "boolean").forEach(types::add);
        List.of(others).forEach(types::add);
        return text;
    }

    private static CustomDefinition inline(ObjectNode node) {
        return new CustomDefinition(node, true);
    }

    private static String name(FieldScope field) {
        JsonAlias other = field.getAnnotation(JsonAlias.class);
        return other == null ? DossierMapper.inWords(field.getName()) : other.value()[0];
    }

    private static boolean isText(FieldScope field) {
        return field.getType().getErasedType() == String.class
                || Reference.class.isAssignableFrom(field.getType().getErasedType());
    }

    private static @Nullable Integer most(FieldScope field) {
        return field.isContainerType()
                ? EventLimits.most(
                        field.getRawMember(), field.getContainerItemType().getErasedType())
                : null;
    }

    private static boolean isRequired(FieldScope field) {
        Class<?> type = field.getType().getErasedType();
        return !Collection.class.isAssignableFrom(type)
                && !Map.class.isAssignableFrom(type)
                && !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable String description(FieldScope field) {
        JsonPropertyDescription description = field.getAnnotation(JsonPropertyDescription.class);
        return description == null || field.isFakeContainerItemScope() ? null : description.value();
    }
}
