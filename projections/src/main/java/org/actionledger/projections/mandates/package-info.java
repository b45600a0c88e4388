/** Mandates with the days they have left, as on any day. Knows no law: the last day was concluded when the mandate was secured. */
@NullMarked
package org.actionledger.projections.mandates;

import org.jspecify.annotations.NullMarked;
