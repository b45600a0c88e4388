/** Durable record of what deciders decide: submit a command, read what was recorded. Knows no trade's words. */
@NullMarked
package org.actionledger.journal;

import org.jspecify.annotations.NullMarked;
