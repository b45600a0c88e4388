package org.actionledger.law;

import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Jurisdiction.WALES;
import static org.actionledger.law.Said.said;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.actionledger.law.EveryRule.Asked;
import org.actionledger.law.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class EveryRuleTest {

    static final StatuteBook BOOK = StatuteBook.asReviewed();
    static final LocalDate FEBRUARY_18 = LocalDate.of(2026, 2, 18);
    static final LocalDate AFTER_THE_BILL = LocalDate.of(2026, 8, 3);

    @Test
    void every_rule_of_the_register_gives_an_answer_and_every_answer_has_its_rule_there() {
        assertThat(Stream.of(WALES, NORTHERN_IRELAND)
                        .flatMap(where -> new EveryRule(BOOK, where, FEBRUARY_18).answers().keySet().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Register.rules().stream().map(Rule::id).toList());
    }

    /** The day on which the Acts of 2016 and of 2025 took effect, and the day before, for whatever decides each rule. */
    @ParameterizedTest(name = "{0} {1}: {2}, {3}, {4}, {5}")
    @CsvFileSource(resources = "every-rule.csv", numLinesToSkip = 1)
    void each_rule_changed_on_its_own_day_or_not_at_all(
            Jurisdiction jurisdiction,
            String rule,
            String on28February2017,
            String on1March2017,
            String on17February2026,
            String on18February2026) {
        assertThat(answer(jurisdiction, rule, LocalDate.of(2017, 2, 28))).isEqualTo(on28February2017);
        assertThat(answer(jurisdiction, rule, LocalDate.of(2017, 3, 1))).isEqualTo(on1March2017);
        assertThat(answer(jurisdiction, rule, FEBRUARY_18.minusDays(1))).isEqualTo(on17February2026);
        assertThat(answer(jurisdiction, rule, FEBRUARY_18)).isEqualTo(on18February2026);
    }

    @ParameterizedTest
    @EnumSource
    void every_answer_can_be_followed_up(Jurisdiction jurisdiction) {
        StatuteBook book = BOOK.with(Setting.DETRIMENT, Status.UNVERIFIED, LocalDate.of(2026, 10, 30));

        assertThat(new EveryRule(book, jurisdiction, AFTER_THE_BILL).answers().values())
                .extracting(Asked::explanation)
                .allSatisfy(why -> {
                    assertThat(why.rulesVersion()).isEqualTo("2026-11-22+detriment-2026-10-30");
                    assertThat(why.inputs()).isNotEmpty();
                    assertThat(sentence(why)).endsWith(".").doesNotContain("lawful", "%s", "%d", "null");
                    assertThat(why.provision().citation())
                            .isEqualTo(why.rule().provision().citation());
                    assertThat(why.provision().uri().toString())
                            .startsWith(why.rule().provision().uri().toString());
                });
    }

    @Test
    void every_answer_of_northern_ireland_names_the_bill_that_could_change_it() {
        assertThat(new EveryRule(BOOK, NORTHERN_IRELAND, AFTER_THE_BILL)
                        .answers()
                        .values())
                .extracting(Asked::explanation)
                .filteredOn(why ->
                        why.rule().id().startsWith("ni.") || why.rule().id().startsWith("plan."))
                .isNotEmpty()
                .allSatisfy(why ->
                        assertThat(said(why.unverified())).anyMatch(caveat -> caveat.startsWith("ni-good-jobs: ")));
    }

    @Test
    void no_answer_of_great_britain_names_it() {
        assertThat(new EveryRule(BOOK, WALES, AFTER_THE_BILL).answers().values())
                .extracting(Asked::explanation)
                .allSatisfy(why ->
                        assertThat(said(why.unverified())).noneMatch(caveat -> caveat.startsWith("ni-good-jobs: ")));
    }

    @Test
    void what_decided_before_a_setting_was_known_is_not_burdened_with_it() {
        assertThat(new EveryRule(BOOK, NORTHERN_IRELAND, LocalDate.of(2025, 12, 1))
                        .answers()
                        .values())
                .extracting(Asked::explanation)
                .filteredOn(why -> why.provision().uri().toString().matches(".*/\\d{4}-\\d{2}-\\d{2}"))
                .isNotEmpty()
                .allSatisfy(why -> assertThat(why.unverified()).isEmpty());
    }

    private static String answer(Jurisdiction jurisdiction, String rule, LocalDate day) {
        return Objects.requireNonNull(
                        new EveryRule(BOOK, jurisdiction, day).answers().get(rule), rule)
                .answer();
    }
}
