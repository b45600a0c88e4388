package org.actionledger.law.register;

import static org.actionledger.law.Said.said;
import static org.actionledger.law.Setting.TURNOUT_REPEAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Rule;
import org.actionledger.law.Rule.Text;
import org.actionledger.law.Said;
import org.actionledger.law.Status;
import org.actionledger.law.StatuteBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterTest {

    @Test
    void every_rule_that_the_code_states_is_in_the_register_and_no_other() throws Exception {
        assertThat(Register.rules()).containsExactlyInAnyOrderElementsOf(stated());
    }

    @Test
    void no_two_rules_have_one_name() {
        assertThat(Register.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("org.actionledger.law.register.Register#rules")
    void a_rule_says_where_it_stands_what_decides_it_and_how_sure_that_is(Rule rule) {
        assertThat(said(rule.title())).isNotBlank();
        assertThat(said(rule.turnsOn())).isNotBlank();
        assertThat(rule.provision().uri()).hasHost("www.legislation.gov.uk").hasScheme("https");
        assertThat(rule.jurisdictions()).isNotEmpty();
        assertThat(rule.reviewed()).isEqualTo(StatuteBook.asReviewed().reviewed());
        assertThat(rule.reservation().map(Said::said).isEmpty()).isEqualTo(rule.status() == Status.VERIFIED);
        assertThat(Register.rule(rule.id())).contains(rule);
    }

    @ParameterizedTest
    @MethodSource("org.actionledger.law.register.Register#rules")
    void its_texts_follow_one_another_without_a_gap(Rule rule) {
        List<Text> texts = rule.texts();

        assertThat(texts.getFirst().from()).isNull();
        assertThat(texts.getLast().until()).isNull();
        assertThat(texts).allSatisfy(text -> assertThat(said(text.says())).isNotBlank());
        for (int i = 1; i < texts.size(); i++) {
            assertThat(texts.get(i).from()).isEqualTo(next(texts.get(i - 1).until()));
            assertThat(said(texts.get(i).says()))
                    .isNotEqualTo(said(texts.get(i - 1).says()));
        }
    }

    @ParameterizedTest
    @MethodSource("org.actionledger.law.register.Register#rules")
    void a_rule_that_was_changed_cites_what_changed_it(Rule rule) {
        assertThat(rule.sources()).allSatisfy(source -> {
            assertThat(said(source)).isNotBlank();
            assertThat(source.uri()).hasHost("www.legislation.gov.uk");
        });
        if (rule.texts().size() > 1) {
            assertThat(rule.sources()).isNotEmpty();
        }
    }

    @Test
    void its_name_says_where_it_holds() {
        assertThat(Register.rules()).allSatisfy(rule -> {
            if (rule.id().startsWith("gb.")) {
                assertThat(rule.jurisdictions())
                        .containsExactlyInAnyOrder(
                                Jurisdiction.ENGLAND,
                                Jurisdiction.WALES,
                                Jurisdiction.SCOTLAND,
                                Jurisdiction.GREAT_BRITAIN);
            }
            if (rule.id().startsWith("ni.")) {
                assertThat(rule.jurisdictions()).containsExactly(Jurisdiction.NORTHERN_IRELAND);
            }
        });
    }

    @Test
    void what_a_setting_changes_is_its_last_text_once_it_counts() {
        LocalDate from = LocalDate.of(2026, 11, 1);
        StatuteBook book = StatuteBook.asReviewed().with(TURNOUT_REPEAL, Status.UNVERIFIED, from);
        Rule turnout = Register.rule("gb.turnout").orElseThrow();

        assertThat(turnout.texts(StatuteBook.asReviewed())).isEqualTo(turnout.texts());
        assertThat(turnout.texts(book))
                .extracting(Text::from, Text::until, text -> said(text.says()))
                .containsExactly(
                        tuple(null, LocalDate.of(2017, 2, 28), "no turnout is needed"),
                        tuple(
                                LocalDate.of(2017, 3, 1),
                                LocalDate.of(2026, 10, 31),
                                "at least half, spoiled papers counted"),
                        tuple(from, null, "no turnout is needed"));
    }

    @Test
    void an_unknown_name_finds_nothing() {
        assertThat(Register.rule("gb.poll-tax")).isEmpty();
    }

    private static LocalDate next(@Nullable LocalDate day) {
        return Objects.requireNonNull(day).plusDays(1);
    }

    private static List<Rule> stated() throws Exception {
        Path classes = Path.of(Register.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .flatMap(RegisterTest::constantsOf)
                    .toList();
        }
    }

    private static Stream<Rule> constantsOf(String name) {
        try {
            return Stream.of(Class.forName(name).getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Rule.class)
                    .map(RegisterTest::read);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Rule read(Field constant) {
        try {
            constant.setAccessible(true);
            return (Rule) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
