package org.actionledger.journal.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.actionledger.journal.faults.Contents.Row;

/** Compares what clients were told with what is in journal, topic and views. */
final class Check {

    private final List<String> lost = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private final List<String> inverted = new ArrayList<>();

    private Check() {}

    static Check of(Map<UUID, Acknowledged> acknowledged, Contents contents) {
        Check check = new Check();
        check.commands(acknowledged, contents.journal());
        check.order(contents.journal());
        check.topic(contents.journal(), contents.topic());
        check.views(contents.journal(), contents.applied());
        check.sums(contents.journal(), contents.sums());
        return check;
    }

    List<String> lost() {
        return lost;
    }

    List<String> twice() {
        return twice;
    }

    List<String> inverted() {
        return inverted;
    }

    private void commands(Map<UUID, Acknowledged> acknowledged, List<Row> journal) {
        Map<UUID, List<Row>> recorded = journal.stream().collect(Collectors.groupingBy(Row::command));
        acknowledged.forEach((command, told) -> {
            List<Row> rows = recorded.getOrDefault(command, List.of());
            if (rows.size() < told.events()
                    || rows.stream()
                            .noneMatch(row -> row.stream().equals(told.last().stream())
                                    && row.sequence() == told.last().sequence())) {
                lost.add("command %s, acknowledged at %s, is in the journal with %d of %d events"
                        .formatted(command, told.last(), rows.size(), told.events()));
            } else if (rows.size() > told.events()) {
                twice.add("command %s is in the journal with %d events, not %d"
                        .formatted(command, rows.size(), told.events()));
            }
        });
        recorded.keySet().stream()
                .filter(command -> !acknowledged.containsKey(command))
                .forEach(command -> twice.add("command %s is in the journal and nobody was told".formatted(command)));
    }

    /** To be given each stream's rows by sequence. */
    private void order(List<Row> journal) {
        Map<String, Row> last = new HashMap<>();
        for (Row row : journal) {
            Row before = last.put(row.stream(), row);
            if (row.sequence() != (before == null ? 1 : before.sequence() + 1)) {
                lost.add("%s:%d has no predecessor in the journal".formatted(row.stream(), row.sequence()));
            }
            if (before != null && Long.compareUnsigned(row.xact(), before.xact()) < 0) {
                inverted.add("%s:%d was written by an older transaction than its predecessor"
                        .formatted(row.stream(), row.sequence()));
            }
            if (before != null && row.recordedAt().isBefore(before.recordedAt())) {
                inverted.add("%s:%d was recorded before its predecessor".formatted(row.stream(), row.sequence()));
            }
        }
    }

    /** It may hold an event again after a relay was cut off, in the very same words: readers know it and pass over it. */
    private void topic(List<Row> journal, List<Row> topic) {
        Map<UUID, Row> seen = new HashMap<>();
        Map<String, Long> reached = new HashMap<>();
        for (Row row : topic) {
            Row before = seen.putIfAbsent(row.id(), row);
            if (before == null) {
                long last = reached.getOrDefault(row.stream(), 0L);
                if (row.sequence() <= last) {
                    twice.add("%s:%d is on the topic as %s too".formatted(row.stream(), row.sequence(), row.id()));
                } else if (row.sequence() > last + 1) {
                    inverted.add("%s:%d follows %d on the topic".formatted(row.stream(), row.sequence(), last));
                }
                reached.merge(row.stream(), row.sequence(), Math::max);
            } else if (!before.equals(row)) {
                twice.add("%s:%d is on the topic in two versions".formatted(row.stream(), row.sequence()));
            }
        }
        Set<UUID> recorded = journal.stream().map(Row::id).collect(Collectors.toSet());
        missing("topic", journal, seen.keySet());
        seen.values().stream()
                .filter(row -> !recorded.contains(row.id()))
                .forEach(row -> twice.add(
                        "%s:%d is on the topic and not in the journal".formatted(row.stream(), row.sequence())));
    }

    private void views(List<Row> journal, List<Row> applied) {
        Map<String, Long> reached = new HashMap<>();
        Set<UUID> seen = new HashSet<>();
        for (Row row : applied) {
            long last = reached.getOrDefault(row.stream(), 0L);
            if (!seen.add(row.id())) {
                twice.add("%s:%d took effect twice".formatted(row.stream(), row.sequence()));
            } else if (row.sequence() != last + 1) {
                inverted.add("%s:%d took effect after %d".formatted(row.stream(), row.sequence(), last));
            }
            reached.merge(row.stream(), row.sequence(), Math::max);
        }
        missing("view", journal, seen);
    }

    private void sums(List<Row> journal, Map<String, Long> sums) {
        Map<String, Long> rebuilt =
                journal.stream().collect(Collectors.groupingBy(Row::stream, Collectors.summingLong(Row::by)));
        rebuilt.forEach((stream, sum) -> {
            long shown = sums.getOrDefault(stream, 0L);
            if (shown != sum) {
                (shown < sum ? lost : twice)
                        .add("the projection says %d of %s, and its rebuild %d".formatted(shown, stream, sum));
            }
        });
    }

    private void missing(String place, List<Row> journal, Set<UUID> there) {
        journal.stream()
                .filter(row -> !there.contains(row.id()))
                .forEach(
                        row -> lost.add("%s:%d is missing from the %s".formatted(row.stream(), row.sequence(), place)));
    }
}
