package org.actionledger.desk.dossier;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.desk.dossier.PrintedFigures.Amount;
import org.actionledger.desk.dossier.PrintedFigures.Count;
import org.actionledger.desk.dossier.PrintedFigures.CountIfPublished;
import org.actionledger.desk.dossier.PrintedFigures.Percentage;
import org.actionledger.desk.dossier.PrintedFigures.PercentageIfPublished;
import org.actionledger.events.When;

/**
 * A value that is written in a way of its own.
 *
 * @param title what it is called, {@code date}
 * @param pattern that an editor can tell it by; not everything that has it is one
 * @param howTo how it is written
 */
record WrittenValue(Class<?> type, String title, String pattern, Predicate<String> isOne, String howTo) {

    /** All of them, by their titles. */
    static final Map<String, WrittenValue> BY_TITLE = Stream.of(
                    new WrittenValue(
                            When.class,
                            "date",
                            DossierDates.WHEN,
                            text -> DossierDates.whyNoWhen(text).isEmpty(),
                            "write 2023-12, or 2023-12 (until Christmas) with the source's words"),
                    new WrittenValue(
                            Published.class,
                            "date without words",
                            "\\S+",
                            text -> DossierDates.whyNoDate(text).isEmpty(),
                            "write 2023-02-01, 2023-02 or 2023"),
                    new WrittenValue(
                            LocalDate.class, "day", "\\d{4}-\\d{2}-\\d{2}", DossierDates::isDay, "write 2023-02-01"),
                    new WrittenValue(
                            Count.class,
                            "count",
                            PrintedFigures.COUNT,
                            text -> PrintedFigures.count(text).isPresent(),
                            "write a whole number that is not negative, as 7905"),
                    new WrittenValue(
                            CountIfPublished.class,
                            "count or not published",
                            PrintedFigures.COUNT + "|" + PrintedFigures.UNLESS_PUBLISHED,
                            text -> PrintedFigures.isNone(text)
                                    || PrintedFigures.count(text).isPresent(),
                            "write a whole number that is not negative, as 7905"),
                    new WrittenValue(
                            Percentage.class,
                            "percentage",
                            PrintedFigures.PERCENTAGE,
                            text -> PrintedFigures.percentage(text).isPresent(),
                            "write 54.6 %"),
                    new WrittenValue(
                            PercentageIfPublished.class,
                            "percentage or not published",
                            PrintedFigures.PERCENTAGE + "|" + PrintedFigures.UNLESS_PUBLISHED,
                            text -> PrintedFigures.isNone(text)
                                    || PrintedFigures.percentage(text).isPresent(),
                            "write 54.6 %"),
                    new WrittenValue(
                            Amount.class,
                            "figure",
                            PrintedFigures.AMOUNT,
                            text -> PrintedFigures.amount(text).isPresent(),
                            "write £21.3m, 6.5 %, 2 days, 4 years, or a number such as 8"),
                    new WrittenValue(
                            Slug.class,
                            "slug",
                            Names.NAME,
                            Names::isName,
                            "write small letters, digits and hyphens, as naht-cymru-2022"),
                    new WrittenValue(
                            String.class,
                            "name",
                            Names.NAME,
                            Names::isName,
                            "write small letters, digits and hyphens, as ballot-1"),
                    new WrittenValue(
                            QuestionName.class,
                            "name of a question",
                            "[A-Z][A-Z0-9_]{0,79}",
                            text -> text.matches("[A-Z][A-Z0-9_]{0,79}"),
                            "write capitals, digits and _, as STRIKE"))
            .collect(Collectors.toUnmodifiableMap(WrittenValue::title, value -> value));

    static Optional<WrittenValue> of(Class<?> type) {
        return BY_TITLE.values().stream().filter(value -> value.type == type).findFirst();
    }

    /** The pattern of the whole text. */
    String whole() {
        return "^(?:" + pattern + ")$";
    }

    /** Why the text is none. */
    String whyNot(String text) {
        return switch (title) {
            case "date" -> DossierDates.whyNoWhen(text).orElse("");
            case "date without words" -> DossierDates.whyNoDate(text).orElse("");
            default -> "\"" + text + "\" is no " + title.replace(" or not published", "") + ": " + howTo;
        };
    }
}
