/** Campaigns, and their disputes, offers, action, next steps and messages. Knows no ballot, mandate or win. */
@NullMarked
package org.actionledger.projections.campaigns;

import org.jspecify.annotations.NullMarked;
