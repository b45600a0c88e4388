package org.actionledger.law.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionledger.law.Step;
import org.jspecify.annotations.Nullable;

/** One mandate counted out, with what union and employer agreed. */
record Reckoning(
        Length length, LocalDate ballotDay, @Nullable LocalDate agreedUntil) {

    LocalDate lastDay() {
        return agreedUntil == null ? length.lastDay(ballotDay) : agreedUntil;
    }

    /** Why the law did not let union and employer agree on that day, if it did not. */
    Optional<Step> objection() {
        LocalDate without = length.lastDay(ballotDay);
        LocalDate latest = length.byAgreement().lastDay(ballotDay);
        if (agreedUntil == null || !(agreedUntil.isBefore(without) || agreedUntil.isAfter(latest))) {
            return Optional.empty();
        }
        if (agreedUntil.isBefore(without)) {
            return Optional.of(Step.of("mandate-term.cannot-be-shortened")
                    .with("length", length.said())
                    .with("without", without)
                    .with("agreed", agreedUntil));
        }
        if (latest.equals(without)) {
            return Optional.of(Step.of("mandate-term.cannot-be-lengthened")
                    .with("length", length.said())
                    .with("without", without)
                    .with("agreed", agreedUntil));
        }
        return Optional.of(Step.of("mandate-term.agreed-too-long")
                .with("length", length.byAgreement().said())
                .with("latest", latest)
                .with("agreed", agreedUntil));
    }

    List<Step> arithmetic() {
        List<Step> arithmetic = new ArrayList<>(length.arithmetic(ballotDay));
        if (agreedUntil != null) {
            arithmetic.add(Step.of("mandate-term.agreed")
                    .with("agreed", agreedUntil)
                    .with("length", length.byAgreement().said())
                    .with("latest", length.byAgreement().lastDay(ballotDay)));
            arithmetic.add(Step.of("mandate-term.for-that-employer-only"));
        }
        return arithmetic;
    }
}
