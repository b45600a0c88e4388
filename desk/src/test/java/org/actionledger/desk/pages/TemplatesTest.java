package org.actionledger.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No template has words of its own, which would be the same in every language. */
class TemplatesTest {

    private static final Pattern KEY = Pattern.compile("(?:#\\{|#messages\\.msg\\(')([a-z][\\w.-]*)");
    private static final Pattern WORDS = Pattern.compile("<(\\w+)((?:[^<>\"]|\"[^\"]*\")*)>\\s*([A-Za-z][^<]*)<");

    @ParameterizedTest
    @MethodSource("templates")
    void asks_only_for_texts_that_there_are(Path template) throws IOException {
        List<String> keys = KEY.matcher(Files.readString(template))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(
                        Messages.in(Language.ENGLISH).has(key))
                .as(key)
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void says_nothing_by_itself(Path template) throws IOException {
        List<String> words = WORDS.matcher(Files.readString(template))
                .results()
                .filter(found ->
                        !found.group(2).contains("th:text") && !found.group(3).isBlank())
                .map(MatchResult::group)
                .toList();

        // What the ledger is called is called so in both languages.
        assertThat(words).allMatch(text -> text.contains("Action Ledger"));
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates"))) {
            return files.toList();
        }
    }
}
