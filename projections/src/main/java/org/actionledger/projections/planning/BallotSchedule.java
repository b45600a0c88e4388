package org.actionledger.projections.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How quickly a union ballots: its days for voting and for the count, and when it opens the ballot, if it has chosen. */
record BallotSchedule(
        int votingDays, int countDays, @Nullable LocalDate opens) {}
