package org.actionledger.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the compiled classes refer to, by their constant pools. */
class DependenciesTest {

    private static final Pattern TYPE_IN_A_DESCRIPTOR = Pattern.compile("L([a-z]\\w*(?:/[\\w$]+)+);");

    @Test
    void the_law_depends_on_the_base_of_the_JDK_and_on_JSpecify_and_nothing_else() throws Exception {
        assertThat(types())
                .contains("java/time/LocalDate", "org/jspecify/annotations/Nullable")
                .allMatch(type -> type.startsWith("org/actionledger/law/")
                        || type.startsWith("org/jspecify/annotations/")
                        || Object.class.getModule().getPackages().contains(packageOf(type)));
    }

    @Test
    void it_knows_no_instant_no_time_of_day_no_zone_and_no_clock() throws Exception {
        assertThat(types())
                .doesNotContain(
                        "java/time/Instant",
                        "java/time/LocalDateTime",
                        "java/time/LocalTime",
                        "java/time/ZonedDateTime",
                        "java/time/ZoneId",
                        "java/time/Clock");
    }

    private static Set<String> types() throws Exception {
        Path classes = Path.of(
                Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(DependenciesTest::typesIn)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> typesIn(Path file) {
        try {
            return StreamSupport.stream(
                            ClassFile.of().parse(file).constantPool().spliterator(), false)
                    .flatMap(entry -> switch (entry) {
                        case ClassEntry type
                        when !type.asInternalName().startsWith("[") -> Stream.of(type.asInternalName());
                        case Utf8Entry text ->
                            TYPE_IN_A_DESCRIPTOR
                                    .matcher(text.stringValue())
                                    .results()
                                    .map((MatchResult found) -> found.group(1));
                        default -> Stream.empty();
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('/')).replace('/', '.');
    }
}
