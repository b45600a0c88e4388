package org.actionledger.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.junit.jupiter.api.Test;

class TemplateWordsTest {

    final TemplateWords words = new TemplateWords();

    @Test
    void rules_are_called_by_their_names_and_not_by_their_ids() {
        assertThat(words.rule("gb.turnout")).isEqualTo("At least half of those entitled to vote did so");
        assertThat(words.rule("recording.printed-turnout"))
                .isEqualTo("A turnout in print is the one that the counts give");
    }

    @Test
    void what_a_rule_was_given_is_told_in_words() {
        assertThat(words.input("votesCast")).isEqualTo("Votes cast");
        assertThat(words.input("openedOn")).isEqualTo("Opened on");
        assertThat(words.claim("2022-11-11")).isEqualTo("11 November 2022");
        assertThat(words.claim("ACTION_SHORT_OF_STRIKE")).isEqualTo("action short of strike");
        assertThat(words.claim("NORTHERN_IRELAND")).isEqualTo("Northern Ireland");
        assertThat(words.claim("false")).isEqualTo("no");
        assertThat(words.claim("4,289 of 7,905")).isEqualTo("4,289 of 7,905");
    }

    @Test
    void what_sources_disagree_on_is_told_in_words() {
        assertThat(words.fact("exercised")).isEqualTo("whether it was used");
        assertThat(words.fact("baseline of the uplift")).isEqualTo("baseline of the uplift");
    }

    @Test
    void nothing_is_counted_as_no_things() {
        assertThat(counts(0)).startsWith("No live mandates, no open ballots, no results awaited");
        assertThat(counts(1)).startsWith("1 live mandate, 1 open ballot, 1 result awaited");
        assertThat(counts(3_856)).startsWith("3,856 live mandates, 3,856 open ballots, 3,856 results awaited");
    }

    @Test
    void a_figure_that_was_kept_back_is_told_apart_from_one_that_nobody_knows() {
        assertThat(words.percentage("55", "turnout", List.of())).isEqualTo("55\u00a0%");
        assertThat(words.percentage(null, "turnout", List.of("turnout"))).isEqualTo("not published");
        assertThat(words.percentage(null, "turnout", List.of())).isEqualTo("unknown");
    }

    private static String counts(int of) {
        return Messages.in(Language.ENGLISH).say("pages.counts", Map.of("0", of, "1", of, "2", of));
    }
}
