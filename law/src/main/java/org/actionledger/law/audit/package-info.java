/** Holds answers against themselves, worked out again, and against those of another book. Knows no rule's figures: it asks the rules. */
@NullMarked
package org.actionledger.law.audit;

import org.jspecify.annotations.NullMarked;
