/** The story of a campaign, entry by entry, in words that a branch secretary uses. Knows no HTML. */
@NullMarked
package org.actionledger.projections.timeline;

import org.jspecify.annotations.NullMarked;
