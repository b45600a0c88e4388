/** Folds the record into views and serves them as JSON. Knows no page, no form and no YAML. Decides nothing, and writes nothing but what can be rebuilt from the topic. */
@NullMarked
package org.actionledger.projections;

import org.jspecify.annotations.NullMarked;
