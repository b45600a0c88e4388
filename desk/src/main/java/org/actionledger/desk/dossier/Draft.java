package org.actionledger.desk.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionledger.desk.dossier.DossierFile.Ballot;
import org.actionledger.desk.dossier.DossierFile.Measure;
import org.actionledger.desk.dossier.DossierFile.Result;
import org.actionledger.desk.dossier.DossierFile.Result.Stated;
import org.actionledger.desk.dossier.PrintedFigures.Amount;
import org.actionledger.desk.dossier.Reference.DisputeName;
import org.actionledger.desk.dossier.Reference.MandateName;
import org.actionledger.desk.dossier.Reference.Named;

/** A dossier while it is planned: what it names, what is wrong with it so far, and the commands it comes to. */
final class Draft {

    private final YamlFile file;
    private final DossierFile dossier;
    private final Names names;
    private final DossierProblems problems;
    private final DossierMapper mapper;
    private final DossierSources sources;
    private final List<PlannedCommand> commands = new ArrayList<>();

    Draft(YamlFile file, DossierFile dossier, Names names, DossierProblems problems) {
        this.file = file;
        this.dossier = dossier;
        this.names = names;
        this.problems = problems;
        this.mapper = new DossierMapper(names);
        this.sources = new DossierSources(dossier.sources(), names, problems);
    }

    DossierFile dossier() {
        return dossier;
    }

    DossierProblems problems() {
        return problems;
    }

    Names names() {
        return names;
    }

    DossierMapper mapper() {
        return mapper;
    }

    DossierSources sources() {
        return sources;
    }

    List<PlannedCommand> commands() {
        return commands;
    }

    /** The entry that the whole of a section is. */
    <T> Entry<T> entry(String section, T fields) {
        return Entry.of(file, section, fields);
    }

    /** The entries of a section of the file. */
    <T> List<Entry<T>> section(String section, Map<?, T> entries) {
        return Entry.section(file, section, entries).toList();
    }

    CommandDraft command(Entry<?> entry, Service service, String path, PlannedCommand.Turn turn) {
        return new CommandDraft(this, entry, service, path, turn);
    }

    /** Complains where the file has no such entry. */
    void known(Named reference, int line) {
        String section = reference.section();
        if (!names.has(section, reference.name())) {
            problems.add(
                    line,
                    Names.unknown(section.substring(0, section.length() - 1), reference.name(), names.in(section)));
        }
    }

    /** Complains where no result of this file can give the mandate. */
    void known(MandateName mandate, int line) {
        Optional<String> why = mandate.isComplete()
                ? whyNone(mandate)
                : Optional.of("a mandate is written as its ballot and its question: ballot-1/STRIKE");
        why.ifPresent(reason -> problems.add(line, reason));
    }

    private Optional<String> whyNone(MandateName mandate) {
        if (!names.has("ballots", mandate.ballot())) {
            return Optional.of(Names.unknown("ballot", mandate.ballot(), names.in("ballots")));
        }
        return ballot(mandate.ballot()).flatMap(ballot -> whyNoneOf(ballot, mandate));
    }

    private static Optional<String> whyNoneOf(Ballot ballot, MandateName mandate) {
        QuestionName question = new QuestionName(mandate.question());
        if (ballot.type() != Ballot.Type.STATUTORY) {
            return Optional.of(mandate.ballot() + " gives no mandate: only a STATUTORY ballot does");
        }
        if (!ballot.questions().containsKey(question)) {
            return Optional.of(mandate.ballot() + " did not ask " + mandate.question());
        }
        Result result = ballot.results().get(new Constituency(mandate.constituency()));
        if (result == null) {
            return Optional.of(mandate.ballot() + " has no result for \"" + mandate.constituency() + "\"");
        }
        return result.stated().get(question) == Stated.NOT_CARRIED
                ? Optional.of(mandate.question() + " was not carried in " + mandate.ballot())
                : Optional.empty();
    }

    /** The ballot of the name, unless something is wrong with it. */
    Optional<Ballot> ballot(String name) {
        return Optional.ofNullable(dossier.ballots().get(name));
    }

    Optional<String> unlessSameDispute(DisputeName dispute, String ballot) {
        return ballot(ballot)
                .filter(held -> !held.dispute().equals(dispute))
                .map(_ -> ballot + " was held in another dispute");
    }

    /** Complains where an entry has two ends. */
    void onlyOne(Entry<?> entry, String... ends) {
        List<String> written = Stream.of(ends).filter(entry::has).toList();
        if (written.size() > 1) {
            problems.add(
                    entry.lineOf(written.getLast()),
                    entry.path() + " cannot have both: " + String.join(" and ", written));
        }
    }

    /** Complains of figures that are compared with figures of another unit. */
    void measures(Entry<?> entry, List<Measure> measures) {
        for (Entry<Measure> measure : entry.items("measures", measures)) {
            Amount baseline = measure.fields().baseline();
            if (baseline != null
                    && !baseline.kind().equals(measure.fields().value().kind())) {
                problems.add(measure.lineOf("baseline"), "\"baseline\" must be in the unit of \"value\"");
            }
        }
    }
}
