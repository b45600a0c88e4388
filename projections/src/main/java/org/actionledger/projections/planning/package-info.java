/** Planning back from the last day of a mandate. Knows no rule's figures, and asks the law only about days that are still to be chosen. */
@NullMarked
package org.actionledger.projections.planning;

import org.jspecify.annotations.NullMarked;
