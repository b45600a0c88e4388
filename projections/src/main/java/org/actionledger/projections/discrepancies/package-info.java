/** What sources disagree on, and which value was adopted. Does not know where a fact is shown. */
@NullMarked
package org.actionledger.projections.discrepancies;

import org.jspecify.annotations.NullMarked;
