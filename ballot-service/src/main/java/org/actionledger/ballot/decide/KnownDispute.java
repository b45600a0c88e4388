package org.actionledger.ballot.decide;

import java.util.Set;
import java.util.UUID;
import org.actionledger.law.Jurisdiction;

/**
 * What a ballot takes over from the dispute that it is about.
 *
 * @param offers all that were made in it, whatever became of them
 */
public record KnownDispute(UUID dispute, UUID campaign, UUID union, Jurisdiction jurisdiction, Set<UUID> offers) {}
