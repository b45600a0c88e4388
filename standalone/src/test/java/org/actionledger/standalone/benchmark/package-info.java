/** What the ledger does in a second beside what the same machine does at most. Not a test: it knows no right and wrong, only figures. */
@NullMarked
package org.actionledger.standalone.benchmark;

import org.jspecify.annotations.NullMarked;
