/** What the words and figures of a command may be, for all that holds some of a kind. Knows no rule about any one thing. */
@NullMarked
package org.actionledger.campaign.limits;

import org.jspecify.annotations.NullMarked;
