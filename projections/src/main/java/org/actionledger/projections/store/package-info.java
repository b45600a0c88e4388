/** Keeps every projection's rows, and the events they are folded from, in PostgreSQL, and folds them anew in memory as they were known at an instant. Knows no single projection and no HTTP. */
@NullMarked
package org.actionledger.projections.store;

import org.jspecify.annotations.NullMarked;
