package org.actionledger.ballot.lawdesk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.actionledger.language.ExplanationText;
import org.actionledger.law.action.DismissalProtection.Protection;
import org.jspecify.annotations.Nullable;

/**
 * How long an employee is protected.
 *
 * @param lastDay null where there is no end
 */
record ProtectionAnswer(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate lastDay,

        @JsonUnwrapped ExplanationText reasons) {

    static ProtectionAnswer of(Protection protection) {
        return new ProtectionAnswer(protection.lastDay().orElse(null), Wording.of(protection.explanation()));
    }
}
