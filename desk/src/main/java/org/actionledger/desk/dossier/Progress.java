package org.actionledger.desk.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionledger.journal.Position;

/** How far a load has come. */
final class Progress {

    private final Dossier dossier;
    private final Map<String, Position> known;
    private final Map<String, Position> recorded = new HashMap<>();

    Progress(Dossier dossier, Map<String, Position> known) {
        this.dossier = dossier;
        this.known = known;
    }

    boolean knows(PlannedCommand command) {
        return known.containsKey(command.entry());
    }

    void recorded(PlannedCommand command, Position position) {
        recorded.put(command.entry(), position);
    }

    /** What the other service must have read before this command can be decided. */
    List<Position> awaitedBy(PlannedCommand command) {
        return dossier.commands().stream()
                .filter(earlier -> command.after().contains(earlier.entry()) && earlier.service() != command.service())
                .flatMap(earlier -> position(earlier.entry()).stream())
                .toList();
    }

    LoadedDossier answer(boolean dryRun) {
        int left = dossier.commands().size() - known.size() - recorded.size();
        return new LoadedDossier(
                dossier.campaign(),
                dossier.slug(),
                dryRun,
                new LoadedDossier.Counts(known.size(), recorded.size(), left),
                positions(),
                dryRun ? dossier.commands().stream().map(this::entry).toList() : null);
    }

    private LoadedDossier.Entry entry(PlannedCommand command) {
        return new LoadedDossier.Entry(
                command.entry(), command.line(), command.service(), command.path(), command.id(), knows(command));
    }

    /** The stream that was written to last comes last. */
    private List<String> positions() {
        Map<String, Long> last = new LinkedHashMap<>();
        for (PlannedCommand command : dossier.commands()) {
            position(command.entry()).ifPresent(position -> {
                Long before = last.remove(position.stream());
                last.put(
                        position.stream(),
                        before == null ? position.sequence() : Math.max(before, position.sequence()));
            });
        }
        List<String> positions = new ArrayList<>();
        last.forEach((stream, sequence) -> positions.add(new Position(stream, sequence).toString()));
        return positions;
    }

    private Optional<Position> position(String entry) {
        return Optional.ofNullable(recorded.get(entry)).or(() -> Optional.ofNullable(known.get(entry)));
    }
}
