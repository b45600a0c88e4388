package org.actionledger.projections.mandates;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some of a campaign's mandates, as they came.
 *
 * @param inAll how many there are
 * @param next after which of them to read on; null where these are the last
 */
public record MandatePage(
        List<MandateView> mandates, int inAll, @Nullable UUID next) {}
