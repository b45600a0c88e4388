package org.actionledger.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said in one language is said in the other, of the same facts. */
class ParityTest {

    static final Messages ENGLISH = Messages.in(Language.ENGLISH);
    static final Messages WELSH = Messages.in(Language.WELSH);

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(WELSH.keys()).containsExactlyElementsOf(ENGLISH.keys());
    }

    @Test
    void every_text_says_the_same_facts_in_both() {
        assertThat(ENGLISH.keys())
                .filteredOn(WELSH::has)
                .allSatisfy(key -> assertThat(WELSH.factsOf(key)).as(key).isEqualTo(ENGLISH.factsOf(key)));
    }
}
