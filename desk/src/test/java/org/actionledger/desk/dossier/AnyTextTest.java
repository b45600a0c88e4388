package org.actionledger.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnyTextTest {

    private static final long SEED = 20221111;
    private static final String BREAKERS = "\t:#{}[]&*!|>'\"%@`?-, \n0£é🙂\u0000\uFEFF";

    @Test
    void whatever_becomes_of_a_file_it_is_read_or_refused_with_lines() throws IOException {
        String whole = SmallDossier.documented();
        Random random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            refused += isRefusedWithLines(broken(whole, random)) ? 1 : 0;
        }
        assertThat(refused).as("refused, seed " + SEED).isBetween(500, 999);
    }

    private static boolean isRefusedWithLines(String text) {
        try {
            DossierReader.read("f.yaml", text);
            return false;
        } catch (NotYaml e) {
            assertThat(e.problem().line()).isPositive();
            return true;
        } catch (DossierRefused e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.line())
                    .isPositive());
            return true;
        }
    }

    private static String broken(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int cuts = 1 + random.nextInt(3); cuts > 0; cuts--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(random.nextInt(lines.size()), line);
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 3 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
                case 4 -> lines.set(at, " ".repeat(random.nextInt(9)) + line.strip());
                default -> lines.set(at, withBreaker(line, random));
            }
        }
        return String.join("\n", lines);
    }

    private static String withBreaker(String line, Random random) {
        int place = random.nextInt(line.length() + 1);
        return line.substring(0, place) + BREAKERS.charAt(random.nextInt(BREAKERS.length())) + line.substring(place);
    }
}
