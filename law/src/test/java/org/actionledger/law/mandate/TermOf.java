package org.actionledger.law.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.mandate.MandateTerm.Ends;
import org.actionledger.law.mandate.MandateTerm.MustStart;
import org.jspecify.annotations.Nullable;

/** Terms as a test asks for them. */
final class TermOf {

    private TermOf() {}

    static LocalDate lastDay(MandateTerm term) {
        assertThat(term).isInstanceOf(Ends.class);
        return ((Ends) term).lastDay();
    }

    static LocalDate startBy(MandateTerm term) {
        assertThat(term).isInstanceOf(MustStart.class);
        return ((MustStart) term).startBy();
    }

    static MandateTerm term(
            Jurisdiction jurisdiction, String openedOn, String ballotDay, @Nullable String agreedUntil) {
        return term(jurisdiction, day(openedOn), day(ballotDay), agreedUntil == null ? null : day(agreedUntil));
    }

    static MandateTerm term(
            Jurisdiction jurisdiction,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate ballotDay,
            @Nullable LocalDate agreedUntil) {
        return MandateTerm.of(
                StatuteBook.asReviewed(), new MandateDates(jurisdiction, openedOn, ballotDay, agreedUntil));
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
