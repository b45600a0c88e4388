/** Holds answers against themselves, worked out again. Knows no rule's figures: it asks the rules. */
@NullMarked
package org.actionledger.law.audit;

import org.jspecify.annotations.NullMarked;
