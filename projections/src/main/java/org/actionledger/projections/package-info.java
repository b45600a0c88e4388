/** Folds the record into views and serves them, as JSON and as pages. Decides nothing, and writes nothing but what can be rebuilt from the topic. */
@NullMarked
package org.actionledger.projections;

import org.jspecify.annotations.NullMarked;
