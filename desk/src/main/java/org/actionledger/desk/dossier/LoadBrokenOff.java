package org.actionledger.desk.dossier;

import java.util.List;
import org.springframework.http.HttpStatusCode;

/** A load stopped on its way: what was recorded stays, and loading again continues from there. */
final class LoadBrokenOff extends RuntimeException {

    private final HttpStatusCode status;
    private final transient List<DossierProblem> problems;
    private final transient LoadedDossier soFar;

    LoadBrokenOff(HttpStatusCode status, List<DossierProblem> problems, LoadedDossier soFar) {
        super("after " + (soFar.counts().known() + soFar.counts().recorded()) + " entries: " + problems);
        this.status = status;
        this.problems = problems;
        this.soFar = soFar;
    }

    HttpStatusCode status() {
        return status;
    }

    List<DossierProblem> problems() {
        return problems;
    }

    LoadedDossier soFar() {
        return soFar;
    }
}
