package org.actionledger.desk.dossier;

/** What was sent cannot be read as YAML at all. */
final class NotYaml extends RuntimeException {

    private final transient DossierProblem problem;

    NotYaml(DossierProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    DossierProblem problem() {
        return problem;
    }
}
