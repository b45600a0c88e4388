/** What follows from several rules together for days that are still ahead. Knows no rule's figures: it asks the rules. */
@NullMarked
package org.actionledger.law.plan;

import org.jspecify.annotations.NullMarked;
