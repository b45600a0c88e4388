/** What no event may hold, said as refusals of the command that would have decided it. Knows no rule about any one thing. */
@NullMarked
package org.actionledger.campaign.limits;

import org.jspecify.annotations.NullMarked;
