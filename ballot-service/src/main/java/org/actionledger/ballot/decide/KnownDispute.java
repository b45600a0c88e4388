package org.actionledger.ballot.decide;

import java.util.UUID;
import org.actionledger.law.Jurisdiction;

/** What a ballot takes over from the dispute that it is about. */
public record KnownDispute(UUID dispute, UUID campaign, UUID union, Jurisdiction jurisdiction) {}
