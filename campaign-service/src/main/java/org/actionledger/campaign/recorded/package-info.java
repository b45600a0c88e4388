/** What is on record in this service's own journal, for commands that refer to it. Knows how an event is written, and no rule about any. */
@NullMarked
package org.actionledger.campaign.recorded;

import org.jspecify.annotations.NullMarked;
