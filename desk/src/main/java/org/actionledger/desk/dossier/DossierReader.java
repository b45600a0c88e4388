package org.actionledger.desk.dossier;

import java.util.List;
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
        YamlFile yaml = YamlText.read(file, text, problems);
        DossierFile dossier = DossierMapper.read(SchemaCheck.check(yaml, problems));
        Names names = new Names(yaml.root());
        List<PlannedCommand> commands = commands(new Draft(yaml, dossier, names, problems));
        if (problems.any()) {
            throw new DossierRefused(problems.all());
        }
        return new Dossier(file, names.slug(), names.campaign(), SendingOrder.of(commands));
    }

    private static List<PlannedCommand> commands(Draft draft) {
        CampaignEntries campaign = new CampaignEntries(draft);
        // Null where something is wrong with it.
        Optional.ofNullable(draft.dossier().campaign()).ifPresent(campaign::launch);
        campaign.read();
        new DisputeEntries(draft).read();
        new ActionEntries(draft).read();
        new BallotEntries(draft).read();
        new MandateEntries(draft).read();
        new WinEntries(draft).read();
        new DiscrepancyEntries(draft).read();
        return draft.commands();
    }
}
