/** What a policy is, how its commands are handed in, and what is kept of those that could not be done. Knows no single policy. */
@NullMarked
package org.actionledger.campaign.policy;

import org.jspecify.annotations.NullMarked;
