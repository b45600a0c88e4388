/** Harms the journal's servers and connections at random under load, and counts afterwards. Knows the journal as a service has it, and nothing of how it is made. */
@NullMarked
package org.actionledger.journal.faults;

import org.jspecify.annotations.NullMarked;
