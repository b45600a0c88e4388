/** How the ledger speaks: every sentence, in Cymraeg and English, rendered from facts. Knows no rule, no table, no page and no HTTP. */
@NullMarked
package org.actionledger.language;

import org.jspecify.annotations.NullMarked;
