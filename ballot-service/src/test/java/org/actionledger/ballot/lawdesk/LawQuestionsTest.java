package org.actionledger.ballot.lawdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.events.EventNames;
import org.actionledger.law.register.Register;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** Holds docs/law-questions.md: no rule is there that nobody can ask, or will be able to. */
class LawQuestionsTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (in|at|viewed at|waits for) `([^`]+)` \\|$");
    private static final Set<Class<?>> DESKS = Set.of(LawDesk.class, NoticeDesk.class, PlanningDesk.class);

    final Map<String, String> places = new TreeMap<>();
    final Map<String, String> how = new TreeMap<>();

    LawQuestionsTest() throws IOException {
        ROW.matcher(Files.readString(Path.of("../docs/law-questions.md")))
                .results()
                .forEach(row -> {
                    assertThat(places.put(row.group(1), row.group(3)))
                            .as("a second row of " + row.group(1))
                            .isNull();
                    how.put(row.group(1), row.group(2));
                });
    }

    @Test
    void every_rule_has_a_row_and_every_row_a_rule() {
        assertThat(places.keySet())
                .isEqualTo(Register.rules().stream()
                        // The same question under the law of each nation.
                        .map(rule -> rule.id().substring(rule.id().indexOf('.') + 1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void what_is_asked_is_asked_where_the_row_says() throws IOException {
        rows("in")
                .forEach(event ->
                        assertThat(EventNames.endingIn(event)).as(event).isPresent());
        assertThat(addresses()).containsAll(rows("at").toList());
        String plans = Files.readString(
                Path.of("../projections/src/main/java/org/actionledger/projections/planning/PlanController.java"));
        rows("viewed at").forEach(address -> assertThat(plans).contains("\"" + address + "\""));
    }

    @Test
    void what_a_rule_waits_for_is_not_there_yet() {
        rows("waits for").forEach(place -> assertThat(
                        EventNames.endingIn(place).isPresent() || addresses().contains(place))
                .as(place)
                .isFalse());
    }

    private Stream<String> rows(String asked) {
        return places.entrySet().stream()
                .filter(row -> asked.equals(how.get(row.getKey())))
                .map(Map.Entry::getValue);
    }

    private static Set<String> addresses() {
        return DESKS.stream()
                .flatMap(desk -> Arrays.stream(desk.getDeclaredMethods()).flatMap(method -> paths(method)
                        .map(path -> paths(desk).findFirst().orElse("") + path)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> paths(AnnotatedElement mapped) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(mapped, RequestMapping.class);
        return mapping == null ? Stream.empty() : Arrays.stream(mapping.path());
    }
}
