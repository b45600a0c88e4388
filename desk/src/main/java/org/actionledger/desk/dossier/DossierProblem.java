package org.actionledger.desk.dossier;

/**
 * One thing that is wrong with a dossier.
 *
 * @param line from 1
 */
record DossierProblem(String file, int line, String reason) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
