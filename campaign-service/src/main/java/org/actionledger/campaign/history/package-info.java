/** A campaign's own story: its launch, messages, meetings, next steps, and where sources disagree. Knows nothing of disputes, mandates and wins. */
@NullMarked
package org.actionledger.campaign.history;

import org.jspecify.annotations.NullMarked;
