package org.actionledger.law.action;

import static java.time.Month.SEPTEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Requirement;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;

/**
 * A devolved Welsh authority must not hire agency workers to cover for those in official action; the duty is the hirer's.
 *
 * @see <a href="https://www.legislation.gov.uk/anaw/2017/4/section/2">Trade Union (Wales) Act 2017, section 2</a>
 */
public final class WelshAgencyCover {

    private static final Statutory<Boolean> FORBIDDEN =
            Statutory.originally(false).then(LocalDate.of(2017, SEPTEMBER, 13), true);

    static final Rule RULE = new Rule(
                    "wales.agency-cover",
                    "No devolved Welsh authority hires agency workers to cover for those in official action",
                    "the day of the hiring",
                    Provision.of("Trade Union (Wales) Act 2017, section 2", "anaw/2017/4/section/2"))
            .in(Set.of(Jurisdiction.WALES))
            .citing(Provision.of("SI 2017/903", "uksi/2017/903"))
            .saying(FORBIDDEN, forbidden -> forbidden ? "such authorities must not hire cover" : "no such rule");

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
        String sentence =
                switch (forbidden) {
                    case YES ->
                        "The hirer is a devolved Welsh authority, and since 13 September 2017 it must not hire cover; this hiring is on %s.";
                    case NO ->
                        "The rule binds devolved Welsh authorities since 13 September 2017 and nobody else; this hiring is on %s.";
                    case UNKNOWN ->
                        "Whether the hirer is a devolved Welsh authority is not recorded; this hiring is on %s.";
                };
        return new Requirement(
                forbidden,
                Explanation.of(
                                RULE,
                                book,
                                Inputs.of("jurisdiction", jurisdiction)
                                        .and("dayOfHiring", dayOfHiring)
                                        .and("devolvedWelshAuthority", devolvedWelshAuthority),
                                sentence.formatted(InWords.day(dayOfHiring)))
                        .turningOn(book, dayOfHiring)
                        .lacking(forbidden == Answer.UNKNOWN ? List.of("devolvedWelshAuthority") : List.of()));
    }
}
