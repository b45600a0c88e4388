package org.actionledger.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class YamlTextTest {

    private final DossierProblems problems = new DossierProblems("f.yaml");

    @Nested
    class Every_value_is_text {

        @Test
        void whatever_other_readers_of_yaml_would_make_of_it() {
            assertThat(valueOf("no")).isEqualTo("no");
            assertThat(valueOf("2023-02-01")).isEqualTo("2023-02-01");
            assertThat(valueOf("5.50")).isEqualTo("5.50");
            assertThat(valueOf("0x10")).isEqualTo("0x10");
            assertThat(valueOf("1:30")).isEqualTo("1:30");
            assertThat(valueOf("null")).isEqualTo("null");
            assertThat(valueOf("Ŵyth “🙂”")).isEqualTo("Ŵyth “🙂”");
            assertThat(problems.any()).isFalse();
        }

        @Test
        void also_behind_a_byte_order_mark() {
            assertThat(YamlText.read("f.yaml", "\uFEFFa: b", problems)
                            .root()
                            .path("a")
                            .asString())
                    .isEqualTo("b");
        }
    }

    @Nested
    class What_a_history_has_no_use_for {

        @Test
        void aliases_and_anchors() {
            assertThat(refused("a: &x b\nc: *x\n"))
                    .containsExactly(
                            "f.yaml:1: &x is an anchor, which a dossier does not know: put a text that begins with & into quotes",
                            "f.yaml:2: *x is an alias, which a dossier does not know: put a text that begins with * into quotes");
        }

        @Test
        void tags() {
            assertThat(refused("a: !!java.net.URL [http://example.org]\n"))
                    .singleElement()
                    .asString()
                    .startsWith("f.yaml:1: tag:yaml.org,2002:java.net.URL is a tag");
        }

        @Test
        void a_comment_that_cuts_a_text_short() {
            assertThat(refused("z: 🙂\r\na: we are #1 in Wales\n"))
                    .singleElement()
                    .asString()
                    .startsWith("f.yaml:2: a # after a space begins a comment");
            assertThat(refused("# a comment of its own\na: \"we are #1\" # and this\n"))
                    .isEmpty();
        }

        @Test
        void a_second_document() {
            assertThat(refused("a: b\n---\nc: d\n"))
                    .containsExactly("f.yaml:2: a second document begins: a dossier is one document");
        }

        @Test
        void names_that_are_no_text() {
            assertThat(unreadable("[a, b]: c\n")).isEqualTo("f.yaml:1: a name must be plain text");
        }
    }

    @Nested
    class What_is_no_yaml {

        @Test
        void says_where_it_stops_being_any() {
            assertThat(unreadable("a: b\nc: [d\n")).startsWith("f.yaml:3: is no YAML:");
            assertThat(unreadable("a: b\n\tc: d\n")).startsWith("f.yaml:2: is no YAML:");
        }

        @Test
        void and_what_to_do_about_a_colon() {
            assertThat(unreadable("a: b\nc: first: second\n"))
                    .isEqualTo("f.yaml:2: is no YAML: mapping values are not allowed here:"
                            + " a text that holds a colon and a space must be in quotes");
        }

        @Test
        void is_a_nest_without_end_too() {
            assertThat(unreadable("[".repeat(10_000))).contains("goes deeper or on for longer than any dossier");
        }

        @Test
        void and_a_list_without_end() {
            assertThat(unreadable("[" + "a,\n".repeat(300_000) + "]"))
                    .contains("goes deeper or on for longer than any dossier");
        }

        @Test
        void and_bytes_that_are_no_text() {
            assertThat(unreadable("a: b\u0000c")).contains("is no YAML");
        }
    }

    private String valueOf(String written) {
        return YamlText.read("f.yaml", "a: " + written, problems)
                .root()
                .path("a")
                .stringValue();
    }

    private List<String> refused(String text) {
        DossierProblems found = new DossierProblems("f.yaml");
        YamlText.read("f.yaml", text, found);
        return found.all().stream().map(DossierProblem::toString).toList();
    }

    private String unreadable(String text) {
        NotYaml unreadable = catchThrowableOfType(NotYaml.class, () -> YamlText.read("f.yaml", text, problems));
        assertThat(unreadable).as("refused").isNotNull();
        return unreadable.problem().toString();
    }
}
