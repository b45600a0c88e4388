/** Hosts deciders in Axon: a submission becomes a command of Axon, is decided, and is stored. Knows no trade and no SQL. */
@NullMarked
package org.actionledger.journal.host;

import org.jspecify.annotations.NullMarked;
