package org.actionledger.desk.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A dossier while it is read: what it names, what is wrong with it so far, and the commands it comes to. */
final class Draft {

    private final DossierProblems problems;
    private final Names names;
    private final Fields root;
    private final DossierDates dates;
    private final PrintedFigures figures;
    private final Texts texts;
    private final DossierSources sources;
    private final List<PlannedCommand> commands = new ArrayList<>();

    Draft(Fields root, Names names, DossierProblems problems) {
        this.root = root;
        this.names = names;
        this.problems = problems;
        this.dates = new DossierDates(problems);
        this.figures = new PrintedFigures(problems);
        this.texts = new Texts(problems);
        this.sources = new DossierSources(section("sources"), dates, texts, problems);
    }

    DossierProblems problems() {
        return problems;
    }

    Names names() {
        return names;
    }

    DossierDates dates() {
        return dates;
    }

    PrintedFigures figures() {
        return figures;
    }

    Texts texts() {
        return texts;
    }

    DossierSources sources() {
        return sources;
    }

    List<PlannedCommand> commands() {
        return commands;
    }

    /** The entries of a section of the file, each under a local name. */
    Map<String, Fields> section(String section) {
        return named(entries(section));
    }

    Map<String, Fields> entries(String section) {
        Map<String, Fields> entries = new LinkedHashMap<>();
        root.may(section)
                .flatMap(part -> Fields.of(section, new YamlNode.Item(root.lineOf(section), part), problems))
                .ifPresent(group -> entries.putAll(group.each()));
        return entries;
    }

    /** Complains of local names that could not be told from a path. */
    Map<String, Fields> named(Map<String, Fields> entries) {
        entries.forEach((name, fields) -> {
            if (!Names.isName(name)) {
                problems.add(
                        fields.line(),
                        "\"" + name + "\" is no name: write small letters, digits and hyphens, as ballot-1");
            }
        });
        return entries;
    }

    CommandDraft command(Fields fields, Service service, String path, PlannedCommand.Turn turn) {
        return new CommandDraft(this, fields, service, path, turn);
    }

    /** The name under {@code field}, where the section has such an entry. */
    Optional<String> reference(Fields fields, String field, String section) {
        return fields.mustText(field).flatMap(text -> known(text, section));
    }

    /** The mandate that is written, where a result of this file can give it. */
    Optional<Names.Mandate> mandate(YamlNode written) {
        Optional<Names.Mandate> mandate =
                written instanceof YamlNode.Text text ? Names.Mandate.parse(text.value()) : Optional.empty();
        if (mandate.isEmpty()) {
            problems.add(written.line(), "a mandate is written as its ballot and its question: ballot-1/STRIKE");
            return Optional.empty();
        }
        mandate.flatMap(this::whyNone).ifPresent(reason -> problems.add(written.line(), reason));
        return mandate;
    }

    private Optional<String> whyNone(Names.Mandate mandate) {
        String ballot = mandate.ballot();
        if (names.at("ballots", ballot).isEmpty()) {
            return Optional.of(Names.unknown("ballot", ballot, names.under("ballots")));
        }
        if (!names.textAt("ballots", ballot, "type").orElse("").equals("STATUTORY")) {
            return Optional.of(ballot + " gives no mandate: only a STATUTORY ballot does");
        }
        if (!names.under("ballots", ballot, "questions").contains(mandate.question())) {
            return Optional.of(ballot + " did not ask " + mandate.question());
        }
        if (!names.under("ballots", ballot, "results").contains(mandate.constituency())) {
            return Optional.of(ballot + " has no result for \"" + mandate.constituency() + "\"");
        }
        return names.textAt("ballots", ballot, "results", mandate.constituency(), "stated", mandate.question())
                .filter("not carried"::equals)
                .map(_ -> mandate.question() + " was not carried in " + ballot);
    }

    /** The entry of the dispute that an offer or an action belongs to. */
    String disputeOf(Fields fields) {
        return "disputes/" + reference(fields, "dispute", "disputes").orElse("");
    }

    Optional<String> unlessSameDispute(Fields fields, String ballot) {
        Optional<String> dispute = fields.mayText("dispute").map(YamlNode.Text::value);
        return names.textAt("ballots", ballot, "dispute").equals(dispute)
                ? Optional.empty()
                : Optional.of(ballot + " was held in another dispute");
    }

    /** Complains where an entry has two ends. */
    void onlyOne(Fields fields, String... ends) {
        List<String> written =
                Stream.of(ends).filter(end -> fields.may(end).isPresent()).toList();
        if (written.size() > 1) {
            problems.add(
                    fields.lineOf(written.getLast()),
                    fields.entry() + " cannot have both: " + String.join(" and ", written));
        }
    }

    Optional<String> known(YamlNode.Text text, String section) {
        if (names.at(section, text.value()).isPresent()) {
            return Optional.of(text.value());
        }
        problems.add(
                text.line(),
                Names.unknown(section.substring(0, section.length() - 1), text.value(), names.under(section)));
        return Optional.empty();
    }
}
