/** Dates, shares, figures and questions as people say them. Knows no row and no event of its own. */
@NullMarked
package org.actionledger.projections.words;

import org.jspecify.annotations.NullMarked;
