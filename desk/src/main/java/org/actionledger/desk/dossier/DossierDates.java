package org.actionledger.desk.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.actionledger.events.Edtf;

/** Dates as a dossier writes them: {@code 2023-12}, or with the source's own words behind it, {@code 2023-12 (until Christmas)}. */
final class DossierDates {

    private static final Pattern WHEN = Pattern.compile("(?<date>\\S+)(?:\\s+\\((?<label>.+)\\))?", Pattern.DOTALL);

    private final DossierProblems problems;
    private final Texts texts;

    DossierDates(DossierProblems problems) {
        this.problems = problems;
        this.texts = new Texts(problems);
    }

    /**
     * When something happened.
     *
     * @param body as a command carries it
     */
    record Moment(Edtf date, Map<String, Object> body) {}

    Optional<Moment> moment(YamlNode.Text text) {
        Matcher when = WHEN.matcher(text.value());
        if (!when.matches()) {
            problems.add(
                    text.line(),
                    "\"" + text.value()
                            + "\" is no date: write 2023-12, or 2023-12 (until Christmas) with the source's words");
            return Optional.empty();
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("date", when.group("date"));
        Optional.ofNullable(when.group("label"))
                .ifPresent(label -> body.put("label", texts.limited("label", new YamlNode.Text(text.line(), label))));
        return edtf(when.group("date"), text.line()).map(date -> new Moment(date, body));
    }

    Optional<Edtf> edtf(String date, int line) {
        try {
            return Optional.of(Edtf.parse(date));
        } catch (IllegalArgumentException e) {
            problems.add(line, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    Optional<LocalDate> day(YamlNode.Text text) {
        try {
            return Optional.of(LocalDate.parse(text.value()));
        } catch (DateTimeParseException _) {
            problems.add(text.line(), "\"" + text.value() + "\" is no day: write 2023-02-01");
            return Optional.empty();
        }
    }
}
