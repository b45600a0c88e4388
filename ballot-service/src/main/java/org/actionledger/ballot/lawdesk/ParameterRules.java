package org.actionledger.ballot.lawdesk;

import java.time.LocalDate;
import org.actionledger.http.Fault;
import org.actionledger.http.MalformedRequest;
import org.jspecify.annotations.Nullable;

/** Says of a parameter what the reader of a body says of a field. */
final class ParameterRules {

    private ParameterRules() {}

    static void inCalendar(String parameter, @Nullable LocalDate day) {
        try {
            Within.calendar(parameter, day);
        } catch (IllegalArgumentException e) {
            throw malformed(parameter, String.valueOf(e.getMessage()));
        }
    }

    static void between(int least, int most, String parameter, int given) {
        if (given < least || given > most) {
            throw malformed(parameter, "is a number from %d to %d".formatted(least, most));
        }
    }

    static MalformedRequest malformed(String parameter, String reason) {
        return new MalformedRequest(Fault.of(parameter, reason));
    }
}
