package org.actionledger.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class DossierSchemaTest {

    private static final Path DOCS = Path.of("../docs");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void the_published_one_is_what_follows_from_the_records() throws IOException {
        Path made = Files.createDirectories(Path.of("target")).resolve("dossier.schema.json");
        Files.writeString(made, DossierSchema.SCHEMA.toPrettyString() + "\n");

        assertThat(DOCS.resolve("dossier.schema.json"))
                .as("copy desk/%s to docs", made)
                .hasSameTextualContentAs(made);
    }

    @Test
    void it_is_a_json_schema() {
        Schema ofSchemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(ofSchemas.validate(DossierSchema.SCHEMA)).isEmpty();
    }

    /** An editor takes 905 for a number, and 2023-02-01 for a text. */
    @Test
    void a_dossier_that_is_right_is_right_in_an_editor() throws IOException {
        assertThat(inAnEditor(SmallDossier.documented())).isEmpty();
        assertThat(inAnEditor(Files.readString(Path.of("../standalone/dossiers/naht-cymru-2022.yaml"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages:\n  m: { headline: H, body: B, when: 2023, colour: red }\n",
                "memories: {}\n",
                "messages:\n  m: { headline: H, when: 2023 }\n",
                "messages:\n  m: { headline: [H], body: B, when: 2023 }\n",
                "messages:\n  m: { headline: H, body: B, when: last May }\n",
                "messages:\n  My Message: { headline: H, body: B, when: 2023 }\n",
                "messages:\n  m: { headline: H, body: B, when: 2023, sources: leaflet }\n",
                "actions:\n  a: { dispute: pay, kind: LOCKOUT, pattern: LISTED, when: 2023 }\n",
                "actions:\n  a: { dispute: pay, kind: STRIKE, pattern: LISTED, days: [soon], when: 2023 }\n",
                "    results:\n      all: { count: { entitled: many }, when: 2023 }\n",
                "    results:\n      all: { count: { strike: { yes: 1 } }, when: 2023 }\n"
            })
    void what_the_ledger_refuses_an_editor_marks(String more) {
        assertThat(inAnEditor(SmallDossier.TEXT + more)).isNotEmpty();
    }

    @Test
    void every_field_is_documented() throws IOException {
        Set<String> fields = new TreeSet<>();
        fieldsOf(DossierSchema.SCHEMA, fields);
        String page = Files.readString(DOCS.resolve("dossier.md"));

        assertThat(fields).hasSizeGreaterThan(60).allSatisfy(field -> assertThat(page)
                .containsPattern("(?m)[|`*( ]" + field + "[*`,;): |]"));
    }

    private static void fieldsOf(JsonNode schema, Set<String> fields) {
        for (Map.Entry<String, JsonNode> part : schema.properties()) {
            if (part.getKey().equals("properties")) {
                part.getValue().propertyStream().map(Map.Entry::getKey).forEach(fields::add);
            }
            fieldsOf(part.getValue(), fields);
        }
    }

    private static List<Error> inAnEditor(String dossier) {
        return REGISTRY.getSchema(JsonMapper.shared().readTree(DossierSchema.SCHEMA.toString()))
                .validate(YAMLMapper.shared().readTree(dossier));
    }
}
