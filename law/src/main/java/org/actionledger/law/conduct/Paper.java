package org.actionledger.law.conduct;

import static java.time.Month.FEBRUARY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Statutory;
import org.jspecify.annotations.Nullable;

/**
 * A voting paper, as far as the days that decide what it has to say are known.
 *
 * @param openedOn first day on which a voting paper was sent
 * @param sampleSupplied the day on which employers were supplied with a sample of it
 * @param entitled how many are entitled to vote, in all workplaces together
 */
public record Paper(
        Jurisdiction jurisdiction,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate sampleSupplied,
        @Nullable Integer entitled) {

    private static final LocalDate CHANGED = LocalDate.of(2026, FEBRUARY, 18);

    /**
     * The texts of a rule that may govern this paper.
     *
     * <p>A paper of which a sample was supplied before 18 February 2026 stays under the old rules, even if the ballot opens later.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2026/3/schedule/2">SI 2026/3, schedule 2, paragraphs 8 and 11(2)</a>
     */
    <T> List<T> possible(Statutory<T> statutory) {
        T old = statutory.on(CHANGED.minusDays(1));
        if (!opening().mayBeOnOrAfter(CHANGED) || (sampleSupplied != null && !sampleSupplied.isBefore(CHANGED))) {
            return opening().possible(statutory);
        }
        if (openedOn == null) {
            return statutory.upTo(sampleSupplied == null ? LocalDate.MAX : CHANGED.minusDays(1));
        }
        return sampleSupplied == null
                ? Stream.of(old, statutory.on(openedOn)).distinct().toList()
                : List.of(old);
    }

    /** What has to be known before one text is left. */
    String deciding() {
        return openedOn == null ? "openedOn" : "sampleSupplied";
    }

    OpeningDay opening() {
        return OpeningDay.of(openedOn, null);
    }

    Inputs inputs() {
        return Inputs.of("jurisdiction", jurisdiction)
                .and("openedOn", openedOn)
                .and("sampleSupplied", sampleSupplied)
                .and("entitled", entitled);
    }
}
