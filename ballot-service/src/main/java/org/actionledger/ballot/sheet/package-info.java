/** Reads results from a sheet, a constituency a row, and names every cell that it cannot read. Knows no rule about what figures may be. */
@NullMarked
package org.actionledger.ballot.sheet;

import org.jspecify.annotations.NullMarked;
