package org.actionledger.desk.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file, so that whoever wrote it is told everything at once. */
final class DossierProblems {

    /** Nobody mends more in one go, and a hostile file shall not make an endless answer. */
    private static final int MOST = 500;

    private static final int LONGEST = 600;

    private final String file;
    private final List<DossierProblem> found = new ArrayList<>();

    DossierProblems(String file) {
        this.file = file;
    }

    /**
     * Adds one.
     *
     * @throws DossierRefused there are as many as anybody is told
     */
    void add(int line, String reason) {
        found.add(new DossierProblem(
                file, line, reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…"));
        if (found.size() == MOST) {
            throw new DossierRefused(all());
        }
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** In the order of the file. */
    List<DossierProblem> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(DossierProblem::line))
                .toList();
    }
}
