/** What the law makes of the figures of a ballot. Knows no service and no clock, and never says that action would be lawful. */
@NullMarked
package org.actionledger.law.ballot;

import org.jspecify.annotations.NullMarked;
