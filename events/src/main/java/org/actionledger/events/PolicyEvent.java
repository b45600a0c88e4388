package org.actionledger.events;

import java.util.List;
import java.util.UUID;

/** What the ledger was to record of itself, because of something else that was recorded. */
public sealed interface PolicyEvent extends LedgerEvent {

    UUID campaign();

    /**
     * What a policy was to record could not be recorded: somebody has to see to it.
     *
     * @param policy e.g. {@code WhenResultDeclaredThenSecureMandates}
     * @param cause the event that it follows from
     * @param causedAt its place, {@code stream:sequence}
     * @param stream what it was to be recorded on; the cause's own where the policy did not come so far
     */
    record PolicyRefused(
            UUID campaign,
            String policy,
            UUID cause,
            String causedAt,
            String stream,
            List<Reason> reasons,
            List<Source> sources)
            implements PolicyEvent {}

    /**
     * Why not.
     *
     * @param rule stable name, e.g. {@code mandate-is-new}; {@code unforeseen} where no rule says so
     */
    record Reason(String rule, String reason) {}
}
