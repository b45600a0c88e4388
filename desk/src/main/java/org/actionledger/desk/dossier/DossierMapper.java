package org.actionledger.desk.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.actionledger.events.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Makes the typed dossier of what stands in the file, and of an entry of it what a command takes over. */
final class DossierMapper {

    private static final JsonMapper READING = JsonMapper.builder()
            .propertyNamingStrategy(new InWords())
            .addModule(new SimpleModule().addDeserializer(When.class, new WhenAsWritten()))
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, map -> map.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JsonMapper writing;

    /** @param names gives the ids of what entries refer to */
    DossierMapper(Names names) {
        this.writing = JsonMapper.builder()
                .changeDefaultPropertyInclusion(
                        _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .addModule(new SimpleModule()
                        .addSerializer(Reference.class, new AsId(names))
                        .addSerializer(YesNo.class, new AsBoolean()))
                .build();
    }

    /** Reads what keeps to the {@link DossierSchema}. */
    static DossierFile read(JsonNode dossier) {
        return READING.treeToValue(dossier, DossierFile.class);
    }

    /** The name that a field of a record has in a file, {@code owed by} for {@code owedBy}. */
    static String inWords(String field) {
        return CAPITAL.matcher(field)
                .replaceAll(capital -> " " + capital.group().toLowerCase(Locale.ROOT));
    }

    /** What a command takes over from an entry, or anything else in it, as JSON has it. */
    Map<String, Object> fields(Object fact) {
        return writing.convertValue(fact, FIELDS);
    }

    private static final class InWords extends PropertyNamingStrategies.NamingBase {

        private static final long serialVersionUID = 1L;

        @Override
        public String translate(String field) {
            return inWords(field);
        }
    }

    private static final class WhenAsWritten extends StdDeserializer<When> {

        WhenAsWritten() {
            super(When.class);
        }

        @Override
        public When deserialize(JsonParser parser, DeserializationContext context) {
            return DossierDates.when(parser.getString());
        }
    }

    private static final class AsId extends ValueSerializer<Reference> {

        private final Names names;

        AsId(Names names) {
            this.names = names;
        }

        @Override
        public void serialize(Reference reference, JsonGenerator json, SerializationContext context) {
            json.writeString(names.of(reference).toString());
        }
    }

    private static final class AsBoolean extends ValueSerializer<YesNo> {

        @Override
        public void serialize(YesNo answer, JsonGenerator json, SerializationContext context) {
            json.writeBoolean(answer == YesNo.YES);
        }
    }
}
