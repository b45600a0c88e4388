/** Shape of a decision: pure functions from a command and a state to events or refusals. Knows no framework and no clock. */
@NullMarked
package org.actionledger.journal.decide;

import org.jspecify.annotations.NullMarked;
