package org.actionledger.desk.dossier;

import java.util.List;

/** A dossier has problems, so nothing of it was sent. */
final class DossierRefused extends RuntimeException {

    private final transient List<DossierProblem> problems;

    DossierRefused(List<DossierProblem> problems) {
        super("the dossier has " + problems.size() + (problems.size() == 1 ? " problem" : " problems"));
        this.problems = problems;
    }

    List<DossierProblem> problems() {
        return problems;
    }
}
