package org.actionledger.journal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.journal.Position;
import org.actionledger.journal.faults.Contents.Row;
import org.junit.jupiter.api.Test;

/** A campaign of faults is worth what its look at the record finds. */
class CheckTest {

    static final UUID COMMAND = new UUID(2, 1);
    static final Map<UUID, Acknowledged> TOLD = Map.of(COMMAND, new Acknowledged(new Position("count-1", 2), 2));
    static final Row FIRST = row(1, 10);
    static final Row SECOND = row(2, 10);

    final List<Row> journal = new ArrayList<>(List.of(FIRST, SECOND));
    final List<Row> topic = new ArrayList<>(List.of(FIRST, SECOND));
    final List<Row> applied = new ArrayList<>(List.of(FIRST, SECOND));
    long sum = 2;

    @Test
    void nothing_is_wrong_where_all_are_alike() {
        Check check = check();

        assertThat(check.lost()).isEmpty();
        assertThat(check.twice()).isEmpty();
        assertThat(check.inverted()).isEmpty();
    }

    @Test
    void a_relay_that_repeats_itself_word_for_word_does_no_harm() {
        topic.addAll(List.of(FIRST, SECOND));

        assertThat(check().twice()).isEmpty();
    }

    @Test
    void what_was_acknowledged_and_is_not_in_the_journal_is_lost() {
        journal.remove(SECOND);

        assertThat(check().lost()).anySatisfy(what -> assertThat(what).contains("with 1 of 2 events"));
    }

    @Test
    void what_is_missing_from_topic_or_view_is_lost() {
        topic.remove(SECOND);
        applied.remove(SECOND);
        sum = 1;

        assertThat(check().lost())
                .containsExactlyInAnyOrder(
                        "count-1:2 is missing from the topic",
                        "count-1:2 is missing from the view",
                        "the projection says 1 of count-1, and its rebuild 2");
    }

    @Test
    void what_took_effect_twice_is_told() {
        applied.add(SECOND);
        sum = 3;

        assertThat(check().twice())
                .containsExactlyInAnyOrder(
                        "count-1:2 took effect twice", "the projection says 3 of count-1, and its rebuild 2");
    }

    @Test
    void a_command_done_twice_is_told() {
        for (List<Row> place : List.of(journal, topic, applied)) {
            place.add(row(3, 11));
        }
        sum = 3;

        assertThat(check().twice()).containsExactly("command " + COMMAND + " is in the journal with 3 events, not 2");
    }

    @Test
    void what_is_on_the_topic_alone_or_in_other_words_is_told() {
        topic.add(row(3, 11));
        topic.add(new Row(
                FIRST.stream(), FIRST.sequence(), FIRST.id(), FIRST.command(), FIRST.recordedAt(), FIRST.xact(), 7));

        assertThat(check().twice())
                .containsExactlyInAnyOrder(
                        "count-1:3 is on the topic and not in the journal",
                        "count-1:1 is on the topic in two versions");
    }

    @Test
    void what_comes_before_its_predecessor_is_inverted() {
        journal.set(1, row(2, 9));
        topic.clear();
        topic.addAll(List.of(SECOND, FIRST));
        applied.clear();
        applied.addAll(List.of(SECOND, FIRST));

        assertThat(check().inverted())
                .contains(
                        "count-1:2 was written by an older transaction than its predecessor",
                        "count-1:2 follows 0 on the topic",
                        "count-1:2 took effect after 0");
    }

    private Check check() {
        return Check.of(TOLD, new Contents(journal, topic, applied, Map.of("count-1", sum)));
    }

    private static Row row(long sequence, long xact) {
        return new Row(
                "count-1",
                sequence,
                new UUID(1, sequence),
                COMMAND,
                Instant.parse("2026-06-01T10:00:00Z").plusSeconds(sequence),
                xact,
                1);
    }
}
