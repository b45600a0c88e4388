/** What follows from the figures of one constituency: findings, outcomes, mandate terms. Knows neither the ballot's history nor other constituencies. */
@NullMarked
package org.actionledger.ballot.result;

import org.jspecify.annotations.NullMarked;
