package org.actionledger.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten megabytes of anything are refused in about the time that it takes to look at them once. */
class HostileDossierTest {

    private static final int SIZE = 10_000_000;

    /** Of the thread's own time, so that whatever else the machine does is not counted; read in squares they took a minute. */
    private static final Duration LONGEST = Duration.ofSeconds(6);

    private static final int LONGEST_ANSWER = 1_000_000;

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void is_refused_at_once_and_shortly(String what, String text) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        Throwable refused = catchThrowable(() -> DossierReader.read("f.yaml", text));

        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun))
                .as(what)
                .isLessThan(LONGEST);
        assertThat(told(refused)).isLessThan(LONGEST_ANSWER);
    }

    private static int told(Throwable refused) {
        return switch (refused) {
            case NotYaml notYaml -> notYaml.problem().toString().length();
            case DossierRefused dossier ->
                dossier.problems().stream()
                        .mapToInt(problem -> problem.toString().length())
                        .sum();
            default -> throw new AssertionError("neither read nor refused", refused);
        };
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("a word", filled("campaign: ", _ -> "x", "")),
                text("a text in quotes", filled("campaign: \"", _ -> "x", "\"")),
                text("a text of one line", filled("campaign: >\n  ", _ -> "words ", "\n")),
                text("a text of many lines", filled("campaign: |\n", _ -> "  a line of it\n", "")),
                text("a comment", filled("# ", _ -> "x", "\ncampaign: x\n")),
                text("comments", filled("", _ -> "# x\n", "campaign: x\n")),
                text("spaces", filled("campaign:", _ -> " ", "x\n")),
                text("blank lines", filled("", _ -> "\n", "campaign: x\n")),
                text("depth in brackets", filled("campaign: ", _ -> "[", "")),
                text("depth in braces", filled("campaign: ", _ -> "{", "")),
                text("depth in dashes", filled("", _ -> "- ", "x")),
                text("a list", filled("campaign: [", _ -> "a,\n ", "b]")),
                text("a name", filled("", _ -> "k", ": x")),
                text("names", filled("", i -> "k" + i + ": x\n", "")),
                text("long names", filled("", i -> i + "k".repeat(900) + ": x\n", "")),
                text("one name again and again", filled("", _ -> "k: x\n", "")),
                text("anchors", filled("campaign:\n", i -> " - &a" + i + " x\n", "")),
                text("aliases", filled("campaign:\n - &a x\n", _ -> " - *a\n", "")),
                text("a long anchor", filled("campaign: &", _ -> "a", " x")),
                text("a long tag", filled("campaign: !", _ -> "a", " x")),
                text("directives", filled("", _ -> "%A b\n", "---\ncampaign: x")),
                text("documents", filled("", _ -> "---\na\n", "")),
                text("ends of documents", filled("a\n", _ -> "...\n", "")),
                text("references to nothing", referencesToNothing()),
                text("dates that are none", datesThatAreNone()),
                text("results of many questions", resultsOfManyQuestions()),
                text("one source again and again", oneSourceAgainAndAgain()));
    }

    private static Arguments text(String what, String text) {
        return Arguments.of(what, text);
    }

    @Test
    void a_line_says_how_long_it_is() {
        assertThat(catchThrowable(() -> DossierReader.read("f.yaml", "a: b\r\nc: " + "x".repeat(30_000))))
                .isInstanceOf(NotYaml.class)
                .hasMessage("f.yaml:2: this line has 30003 characters; 25000 is the most:"
                        + " a text may go on in the next line, indented as this one is");
    }

    @Test
    void one_source_named_by_everything_is_refused_where_it_becomes_too_much() {
        StringBuilder dossier = new StringBuilder(
                "campaign: {slug: a}\nsources:\n s: {title: t, words: \"" + "w".repeat(20_000) + "\"}\nwins:\n");
        for (int i = 0; i < 2_000; i++) {
            dossier.append(" w").append(i).append(": {when: 2023, sources: [s]}\n");
        }

        assertThat(catchThrowable(() -> DossierReader.read("f.yaml", dossier.toString())))
                .isInstanceOf(DossierRefused.class);
    }

    private static String filled(String head, IntFunction<String> piece, String tail) {
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; text.length() < SIZE - tail.length() - 1_000; i++) {
            text.append(piece.apply(i));
        }
        return text.append(tail).toString();
    }

    private static String referencesToNothing() {
        StringBuilder text = new StringBuilder("campaign: {slug: a}\nunions:\n");
        for (int i = 0; i < 25_000; i++) {
            text.append(" u").append(i).append("x".repeat(200)).append(": { name: x }\n");
        }
        text.append("disputes:\n");
        for (int i = 0; i < 25_000; i++) {
            text.append(" d").append(i).append(": { union: nobody }\n");
        }
        return text.toString();
    }

    private static String datesThatAreNone() {
        StringBuilder text = new StringBuilder("campaign: {slug: a}\nwins:\n");
        for (int i = 0; i < 450; i++) {
            text.append(" w")
                    .append(i)
                    .append(": { when: ")
                    .append("9".repeat(20_000))
                    .append(" }\n");
        }
        return text.toString();
    }

    private static String resultsOfManyQuestions() {
        StringBuilder text =
                new StringBuilder("campaign: {slug: a}\nballots:\n b:\n  aggregation: DISAGGREGATED\n  questions:\n");
        for (int i = 0; i < 12_000; i++) {
            text.append("   Q").append(i).append(": {text: t, meaning of yes: y}\n");
        }
        text.append("  results:\n");
        for (int i = 0; i < 12_000; i++) {
            text.append("   c").append(i).append(": { count: {}, published: {}, when: 2023-01-01 }\n");
        }
        return text.toString();
    }

    private static String oneSourceAgainAndAgain() {
        return "campaign:\n slug: a\n title: t\n unions: [u]\n aims: [a]\n when: 2023\n sources:\n"
                + "  - s\n".repeat(90_000)
                + "sources:\n s: {title: t, words: \"" + "w ".repeat(9_999)
                + "\"}\nunions:\n u: {name: U, short name: U, where: [E]}\n";
    }
}
