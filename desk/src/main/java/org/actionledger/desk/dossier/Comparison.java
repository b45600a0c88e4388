package org.actionledger.desk.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.actionledger.desk.dossier.PlannedCommand.Turn;
import org.actionledger.desk.dossier.RecordedCommands.Recorded;
import org.actionledger.events.Streams;
import org.actionledger.events.UnionEvent.UnionRegistered;
import org.actionledger.http.CommandDigest;
import org.actionledger.journal.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A dossier beside the record: what of it is known already, and where it says something else. */
final class Comparison {

    private final JsonMapper json;
    private final RecordedCommands commands;

    Comparison(JsonMapper json, RecordedCommands commands) {
        this.json = json;
        this.commands = commands;
    }

    /**
     * The entries that are on record, each with its position.
     *
     * @throws DossierRefused with every entry that contradicts the record
     */
    Map<String, Position> known(Dossier dossier) {
        Map<UUID, Recorded> recorded = commands.of(dossier);
        Map<String, Position> known = new HashMap<>();
        List<DossierProblem> problems = new ArrayList<>();
        for (PlannedCommand command : dossier.commands()) {
            Recorded before = recorded.get(command.id());
            Optional<UnionRegistered> union = before == null && command.turn() == Turn.UNIONS
                    ? commands.union(RecordedCommands.slug(command))
                    : Optional.empty();
            if (before != null) {
                known.put(command.entry(), before.position());
                if (!before.digest().equals(digest(command))) {
                    problems.add(problem(
                            dossier,
                            command,
                            "was recorded before with other content, and what is recorded is not changed by a dossier:"
                                    + " write it as it was, or give the new fact a name of its own"));
                }
            } else if (union.isPresent()) {
                known.put(
                        command.entry(), new Position(Streams.union(union.get().union()), 1));
                differences(command.body(), union.get())
                        .forEach(difference -> problems.add(problem(dossier, command, difference)));
            }
        }
        if (!problems.isEmpty()) {
            throw new DossierRefused(problems);
        }
        return known;
    }

    private String digest(PlannedCommand command) {
        return CommandDigest.ofJson("POST", command.path(), json.writeValueAsBytes(command.body()));
    }

    /** Several dossiers may tell of one union; where it was read of is theirs, what it is must be the same. */
    private static List<String> differences(Map<String, Object> body, UnionRegistered union) {
        List<String> differences = new ArrayList<>();
        compare("name", body.get("name"), union.name()).ifPresent(differences::add);
        compare("short name", body.get("shortName"), union.shortName()).ifPresent(differences::add);
        return differences;
    }

    private static Optional<String> compare(String field, @Nullable Object here, String recorded) {
        return Objects.equals(here, recorded)
                ? Optional.empty()
                : Optional.of("is in the directory of unions already, with the " + field + " \"" + recorded + "\"");
    }

    private static DossierProblem problem(Dossier dossier, PlannedCommand command, String reason) {
        return new DossierProblem(dossier.file(), command.line(), command.entry() + " " + reason);
    }
}
