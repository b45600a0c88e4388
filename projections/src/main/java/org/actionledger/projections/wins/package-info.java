/** What was won, and whether the promises in it were kept. Knows no HTML. */
@NullMarked
package org.actionledger.projections.wins;

import org.jspecify.annotations.NullMarked;
