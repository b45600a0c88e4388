/** Where a campaign stands: one paragraph, and the facts it is computed from. Knows every other projection's rows, and no HTML. */
@NullMarked
package org.actionledger.projections.status;

import org.jspecify.annotations.NullMarked;
