package org.actionledger.desk.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the text of a dossier into the commands that it comes to, or into everything that is wrong with it. */
final class DossierReader {

    private DossierReader() {}

    /**
     * Reads one file.
     *
     * @throws NotYaml where it is no YAML
     * @throws DossierRefused with all the problems, where it has any
     */
    static Dossier read(String file, String text) {
        DossierProblems problems = new DossierProblems(file);
        YamlNode written = YamlText.read(file, text, problems);
        YamlNode.Named root = written instanceof YamlNode.Named named ? named : new YamlNode.Named(1, Map.of());
        Optional<Fields> fields = Fields.of("the dossier", new YamlNode.Item(1, written), problems);
        Names names = new Names(slug(root, problems), root);
        List<PlannedCommand> commands =
                fields.map(all -> commands(all, names, problems)).orElse(List.of());
        if (problems.any()) {
            throw new DossierRefused(problems.all());
        }
        return new Dossier(file, names.slug(), names.campaign(), SendingOrder.of(commands));
    }

    private static List<PlannedCommand> commands(Fields root, Names names, DossierProblems problems) {
        Draft draft = new Draft(root, names, problems);
        DossierMeasures measures = new DossierMeasures(draft);
        root.must("campaign")
                .flatMap(part -> Fields.of("campaign", new YamlNode.Item(root.lineOf("campaign"), part), problems))
                .ifPresent(new CampaignEntries(draft)::read);
        new DisputeEntries(draft, measures).read();
        new ActionEntries(draft).read();
        new BallotEntries(draft).read();
        new MandateEntries(draft).read();
        new WinEntries(draft, measures).read();
        new DiscrepancyEntries(draft).read();
        root.done();
        return draft.commands();
    }

    private static String slug(YamlNode.Named root, DossierProblems problems) {
        Optional<YamlNode> slug = new Names("", root).at("campaign", "slug");
        if (slug.isPresent() && slug.get() instanceof YamlNode.Text text && !Names.isName(text.value())) {
            problems.add(
                    text.line(),
                    "\"" + text.value() + "\" is no slug: write small letters, digits and hyphens, as naht-cymru-2022");
        }
        return new Names("", root).textAt("campaign", "slug").orElse("");
    }
}
