package org.actionledger.law;

import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JUNE;
import static java.time.Month.MAY;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A change of the law that is enacted, drafted or announced and was not known to be in force when the rules were reviewed.
 *
 * <p>Whoever runs the ledger says from when it counts. By default it does not.
 */
public enum Setting {
    /**
     * The end of the 50 % turnout rule, left to regulations.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/159">Employment Rights Act 2025, section 159(3) to (6)</a>
     */
    TURNOUT_REPEAL("turnout-repeal", LocalDate.of(2025, DECEMBER, 18)),
    /**
     * The draft Trade Unions (Permissible Means of Voting) Order 2026, laid on 22 June 2026.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2004/24/section/54">Employment Relations Act 2004, section 54</a>
     */
    ELECTRONIC_BALLOTS("electronic-ballots", LocalDate.of(2026, JUNE, 22)),
    /** What kinds of detriment short of dismissal are forbidden is left to regulations. */
    DETRIMENT("detriment", LocalDate.of(2026, FEBRUARY, 18)),
    /** Announced for Northern Ireland and not introduced when the Executive last dealt with it, on 28 May 2026. */
    NORTHERN_IRELAND_BILL("ni-good-jobs", LocalDate.of(2026, MAY, 28));

    private final String id;
    private final LocalDate earliest;

    Setting(String id, LocalDate earliest) {
        this.id = id;
        this.earliest = earliest;
    }

    public static Optional<Setting> named(String id) {
        return Arrays.stream(values()).filter(setting -> setting.id.equals(id)).findFirst();
    }

    /** The name that versions and configurations know it by. */
    public String id() {
        return id;
    }

    /** What it does, and what it reaches by its day, are said under its id. */
    public Step what() {
        return Step.of("setting." + id + ".what");
    }

    /** What it reaches by its day: ballots opened on or after it, for example. */
    public Step reaches() {
        return Step.of("setting." + id + ".reaches");
    }

    public Provision provision() {
        return switch (this) {
            case TURNOUT_REPEAL -> Provision.ofAct2025("68");
            case ELECTRONIC_BALLOTS -> Provision.of("ukpga/2004/24/section/54");
            case DETRIMENT -> Provision.ofAct1992("236A", "");
            case NORTHERN_IRELAND_BILL ->
                new Provision("bill/ni/good-jobs", URI.create("https://www.economy-ni.gov.uk"));
        };
    }

    /** Nothing before this day can have come under it: it was not passed, laid or introduced by then. */
    public LocalDate earliest() {
        return earliest;
    }
}
