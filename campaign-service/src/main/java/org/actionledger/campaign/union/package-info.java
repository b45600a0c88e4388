/** The directory of unions: who they are and whom they represent. Knows nothing of their campaigns. */
@NullMarked
package org.actionledger.campaign.union;

import org.jspecify.annotations.NullMarked;
