/** How one follows a command through logs and traces: by its correlation id. Knows no trade, no table, no topic, no HTTP. */
@NullMarked
package org.actionledger.journal.trace;

import org.jspecify.annotations.NullMarked;
