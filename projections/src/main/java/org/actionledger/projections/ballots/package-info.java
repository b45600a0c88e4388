/** Ballots with their counts, shares, findings and outcomes. Knows no law: what a rule says was concluded when the result was recorded. */
@NullMarked
package org.actionledger.projections.ballots;

import org.jspecify.annotations.NullMarked;
