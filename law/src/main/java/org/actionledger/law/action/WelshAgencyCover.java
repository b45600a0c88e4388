package org.actionledger.law.action;

import static java.time.Month.SEPTEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Requirement;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.Step;

/**
 * A devolved Welsh authority must not hire agency workers to cover for those in official action; the duty is the hirer's.
 *
 * @see <a href="https://www.legislation.gov.uk/anaw/2017/4/section/2">Trade Union (Wales) Act 2017, section 2</a>
 */
public final class WelshAgencyCover {

    private static final Statutory<Boolean> FORBIDDEN =
            Statutory.originally(false).then(LocalDate.of(2017, SEPTEMBER, 13), true);

    static final Rule RULE = new Rule("wales.agency-cover", Provision.of("anaw/2017/4/section/2"))
            .in(Set.of(Jurisdiction.WALES))
            .citing(Provision.of("uksi/2017/903"))
            .saying(
                    FORBIDDEN,
                    forbidden ->
                            Step.of(forbidden ? "agency-cover.hiring-forbidden" : "agency-cover.no-rule-on-hiring"));

    private WelshAgencyCover() {}

    /**
     * Whether the hirer is forbidden to.
     *
     * @param devolvedWelshAuthority whether the hirer is one
     */
    public static Requirement forbidden(
            StatuteBook book, Jurisdiction jurisdiction, LocalDate dayOfHiring, Answer devolvedWelshAuthority) {
        Answer forbidden = Answer.of(jurisdiction == Jurisdiction.WALES)
                .and(Answer.of(FORBIDDEN.on(dayOfHiring)))
                .and(devolvedWelshAuthority);
        Step step =
                switch (forbidden) {
                    case YES -> Step.of("agency-cover.hirer-is-welsh-authority");
                    case NO -> Step.of("agency-cover.only-welsh-authorities");
                    case UNKNOWN -> Step.of("agency-cover.hirer-not-recorded");
                };
        return new Requirement(
                forbidden,
                Explanation.of(
                                RULE,
                                book,
                                Inputs.of("jurisdiction", jurisdiction)
                                        .and("dayOfHiring", dayOfHiring)
                                        .and("devolvedWelshAuthority", devolvedWelshAuthority),
                                step.with("dayOfHiring", dayOfHiring))
                        .turningOn(book, dayOfHiring)
                        .lacking(forbidden == Answer.UNKNOWN ? List.of("devolvedWelshAuthority") : List.of()));
    }
}
