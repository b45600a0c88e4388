package org.actionledger.campaign.ballot;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ballot as far as it matters here.
 *
 * @param offer which offer it asks about, where that was said
 * @param ballotDay last day on which votes could be cast, where it is known to the day
 */
public record KnownBallot(
        UUID ballot,
        UUID campaign,
        UUID dispute,
        boolean statutory,
        @Nullable UUID offer,
        @Nullable LocalDate ballotDay) {}
