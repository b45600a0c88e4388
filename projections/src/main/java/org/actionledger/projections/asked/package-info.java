/** What every view is asked with: which campaign, as on which day, as known at which instant. Knows no view. */
@NullMarked
package org.actionledger.projections.asked;

import org.jspecify.annotations.NullMarked;
