package org.actionledger.law;

import java.time.LocalDate;

/**
 * The rules as last reviewed, with the dates that nobody has verified handed in by whoever runs the ledger.
 *
 * @param reviewed the day on which all rules were last held against the statutes
 * @param turnoutRepeal the end of the 50 % turnout rule, enacted in 2025 and left to regulations
 * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/68">Employment Rights Act 2025, section 68</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/159">Employment Rights Act 2025, section 159</a>
 */
public record StatuteBook(LocalDate reviewed, Commencement turnoutRepeal) {

    private static final LocalDate REVIEWED = LocalDate.of(2026, 11, 22);

    public static StatuteBook asReviewed() {
        return new StatuteBook(
                REVIEWED,
                new Commencement(
                        "turnout-repeal",
                        "repeals the 50 % turnout rule and the counting of spoiled papers as votes",
                        Provision.ofAct2025("68"),
                        Commencement.Status.UNVERIFIED,
                        null));
    }

    public StatuteBook withTurnoutRepeal(Commencement.Status status, LocalDate openedFrom) {
        return new StatuteBook(
                reviewed,
                new Commencement(
                        turnoutRepeal.name(), turnoutRepeal.what(), turnoutRepeal.provision(), status, openedFrom));
    }

    /** Named in every answer; two books that can answer differently have different versions. */
    public String version() {
        LocalDate repealed = turnoutRepeal.openedFrom();
        return repealed == null ? reviewed.toString() : reviewed + "+" + turnoutRepeal.name() + "-" + repealed;
    }
}
