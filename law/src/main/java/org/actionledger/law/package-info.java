/** Words that every rule of industrial action law is stated and answered in. Knows no rule, no event, no service and no clock. */
@NullMarked
package org.actionledger.law;

import org.jspecify.annotations.NullMarked;
