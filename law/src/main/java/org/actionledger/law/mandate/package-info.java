/** How long the support of a ballot lasts. Knows dates only: neither how members voted nor what was done with the mandate. */
@NullMarked
package org.actionledger.law.mandate;

import org.jspecify.annotations.NullMarked;
