/** The directory of unions. Knows no campaign. */
@NullMarked
package org.actionledger.projections.unions;

import org.jspecify.annotations.NullMarked;
