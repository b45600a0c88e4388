/** What a projection is: a fold of recorded events into rows, whether the rows are kept in tables or in memory. Knows no table, no HTTP and no single projection. */
@NullMarked
package org.actionledger.projections.fold;

import org.jspecify.annotations.NullMarked;
