package org.actionledger.law.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.actionledger.law.InWords;
import org.jspecify.annotations.Nullable;

/** One mandate counted out, with what union and employer agreed. */
record Reckoning(
        Length length, LocalDate ballotDay, @Nullable LocalDate agreedUntil) {

    LocalDate lastDay() {
        return agreedUntil == null ? length.lastDay(ballotDay) : agreedUntil;
    }

    /** Why the law did not let union and employer agree on that day, if it did not. */
    Optional<String> objection() {
        LocalDate without = length.lastDay(ballotDay);
        LocalDate latest = length.byAgreement().lastDay(ballotDay);
        if (agreedUntil == null || !(agreedUntil.isBefore(without) || agreedUntil.isAfter(latest))) {
            return Optional.empty();
        }
        String agreed = InWords.day(agreedUntil);
        if (agreedUntil.isBefore(without)) {
            return Optional.of("An agreement cannot shorten the %s, which end on %s: %s is before that."
                    .formatted(length.inWords(), InWords.day(without), agreed));
        }
        if (latest.equals(without)) {
            return Optional.of("The %s end on %s and no agreement can make them longer: %s is after that."
                    .formatted(length.inWords(), InWords.day(without), agreed));
        }
        return Optional.of("Union and employer may agree on no more than %s, which end on %s: %s is after that."
                .formatted(length.byAgreement().inWords(), InWords.day(latest), agreed));
    }

    String arithmetic() {
        String arithmetic = length.arithmetic(ballotDay);
        return agreedUntil == null
                ? arithmetic
                : arithmetic
                        + " Union and employer agreed on %s instead; they may agree on up to %s, which end on %s. It holds for that employer only."
                                .formatted(
                                        InWords.day(agreedUntil),
                                        length.byAgreement().inWords(),
                                        InWords.day(length.byAgreement().lastDay(ballotDay)));
    }
}
