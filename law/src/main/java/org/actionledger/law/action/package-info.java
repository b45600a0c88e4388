/** What the law adds while action is on, and after. Knows neither ballots nor notices. */
@NullMarked
package org.actionledger.law.action;

import org.jspecify.annotations.NullMarked;
