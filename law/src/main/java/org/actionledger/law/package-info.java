/** Reading of the law of industrial action as pure functions of dates and counts. Knows no event, no service and no clock. */
@NullMarked
package org.actionledger.law;

import org.jspecify.annotations.NullMarked;
