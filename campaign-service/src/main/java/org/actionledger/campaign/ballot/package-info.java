/** What this service keeps of ballots, which another service decides. Knows what was announced and closed, and nothing of results. */
@NullMarked
package org.actionledger.campaign.ballot;

import org.jspecify.annotations.NullMarked;
