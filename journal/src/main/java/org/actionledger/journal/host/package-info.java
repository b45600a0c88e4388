/** Hosts deciders: a submission is decided on what its stream holds, and what was decided is appended. Knows no trade and no SQL. */
@NullMarked
package org.actionledger.journal.host;

import org.jspecify.annotations.NullMarked;
