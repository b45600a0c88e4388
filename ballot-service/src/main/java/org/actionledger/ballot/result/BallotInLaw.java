package org.actionledger.ballot.result;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.ballot.BallotType;
import org.jspecify.annotations.Nullable;

/**
 * What the rules have to know of the ballot that a result belongs to.
 *
 * @param openedOn first day on which a voting paper was sent, where it is known to the day
 * @param ballotDay last day on which votes could be cast, where it is known to the day
 * @param questions their names, as asked
 */
public record BallotInLaw(
        Jurisdiction jurisdiction,
        BallotType type,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate ballotDay,
        Answer importantPublicServices,
        @Nullable Boolean devolvedWelshAuthority,
        List<String> questions) {}
