/** Publishes what the journal holds, in the order of commits, skipping nothing. Knows neither who wrote the events nor who reads them. */
@NullMarked
package org.actionledger.journal.relay;

import org.jspecify.annotations.NullMarked;
