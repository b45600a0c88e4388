/** What may happen to a ballot, from its announcement to its results. Knows no framework, no clock and no database. */
@NullMarked
package org.actionledger.ballot.decide;

import org.jspecify.annotations.NullMarked;
