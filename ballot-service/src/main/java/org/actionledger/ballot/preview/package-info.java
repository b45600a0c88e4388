/** What recorded results would lead to under another version of the rules. Knows no rule and records nothing. */
@NullMarked
package org.actionledger.ballot.preview;

import org.jspecify.annotations.NullMarked;
