/** What an operator can have done where journal, topic and readers do not come together by themselves. Knows no trade's words. */
@NullMarked
package org.actionledger.journal.mend;

import org.jspecify.annotations.NullMarked;
