package org.actionledger.law.ballot;

import java.time.LocalDate;
import org.actionledger.law.Answer;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.mandate.MandateDates;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one ballot in one constituency, which the law looks at alone.
 *
 * @param openedOn first day on which a voting paper was sent
 * @param ballotDay last day on which votes could be cast
 * @param importantPublicServices whether most of those entitled normally work in the services that regulations call so
 * @param devolvedWelshAuthority whether it is such an authority that provides those services
 * @param method how votes were cast; where it is left out, the ballot is taken as held by post
 */
public record BallotFacts(
        Jurisdiction jurisdiction,
        BallotType type,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate ballotDay,
        Answer importantPublicServices,
        @Nullable Boolean devolvedWelshAuthority,
        Count count,
        @Nullable VotingMethod method) {

    /** Where nobody asks how votes were cast. */
    public BallotFacts(
            Jurisdiction jurisdiction,
            BallotType type,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate ballotDay,
            Answer importantPublicServices,
            @Nullable Boolean devolvedWelshAuthority,
            Count count) {
        this(jurisdiction, type, openedOn, ballotDay, importantPublicServices, devolvedWelshAuthority, count, null);
    }

    /** The same ballot with the figures of another constituency, or of all. */
    BallotFacts counting(Count other) {
        return new BallotFacts(
                jurisdiction,
                type,
                openedOn,
                ballotDay,
                importantPublicServices,
                devolvedWelshAuthority,
                other,
                method);
    }

    OpeningDay opening() {
        return OpeningDay.of(openedOn, ballotDay);
    }

    MandateDates mandateDates() {
        return new MandateDates(jurisdiction, openedOn, ballotDay, null);
    }

    /** What most rules of a ballot turn on; a rule adds the figures that it compares. */
    Inputs inputs() {
        return Inputs.of("jurisdiction", jurisdiction).and("openedOn", openedOn).and("ballotDay", ballotDay);
    }
}
