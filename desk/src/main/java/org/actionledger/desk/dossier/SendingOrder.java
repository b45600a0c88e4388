package org.actionledger.desk.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;

/** The order in which a history is told: nothing before what it follows from, and otherwise by turn, by day and as the file has it. */
final class SendingOrder {

    private static final Comparator<PlannedCommand> TOLD = Comparator.comparing(PlannedCommand::turn)
            .thenComparing(PlannedCommand::on)
            .thenComparing(PlannedCommand::line)
            .thenComparing(PlannedCommand::entry);

    private final Map<String, List<PlannedCommand>> followers = new HashMap<>();
    private final Map<String, Set<String>> awaited = new HashMap<>();
    private final PriorityQueue<PlannedCommand> ready = new PriorityQueue<>(TOLD);

    private SendingOrder(List<PlannedCommand> commands) {
        Set<String> entries = commands.stream().map(PlannedCommand::entry).collect(Collectors.toSet());
        for (PlannedCommand command : commands) {
            Set<String> waitsFor = new HashSet<>(command.after());
            waitsFor.retainAll(entries);
            waitsFor.forEach(entry ->
                    followers.computeIfAbsent(entry, _ -> new ArrayList<>()).add(command));
            awaited.put(command.entry(), waitsFor);
            if (waitsFor.isEmpty()) {
                ready.add(command);
            }
        }
    }

    static List<PlannedCommand> of(List<PlannedCommand> commands) {
        List<PlannedCommand> order = new SendingOrder(commands).told();
        if (order.size() != commands.size()) {
            throw new IllegalStateException("entries follow from one another in a circle");
        }
        return order;
    }

    private List<PlannedCommand> told() {
        List<PlannedCommand> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            PlannedCommand next = ready.remove();
            order.add(next);
            for (PlannedCommand follower : followers.getOrDefault(next.entry(), List.of())) {
                Set<String> waitsFor = awaited.getOrDefault(follower.entry(), Set.of());
                waitsFor.remove(next.entry());
                if (waitsFor.isEmpty()) {
                    ready.add(follower);
                }
            }
        }
        return List.copyOf(order);
    }
}
