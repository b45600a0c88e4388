package org.actionledger.desk.dossier;

/** What was sent cannot be read as YAML at all. */
final class NotYaml extends RuntimeException {

    private final transient Problem problem;

    NotYaml(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
