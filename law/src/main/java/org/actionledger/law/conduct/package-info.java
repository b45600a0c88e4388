/** How a ballot has to be held: who votes, where, on what paper, and which slips are forgiven. Knows no figures of a result. */
@NullMarked
package org.actionledger.law.conduct;

import org.jspecify.annotations.NullMarked;
