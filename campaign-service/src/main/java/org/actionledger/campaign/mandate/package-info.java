/** Mandates: secured by declared results, exercised by action, stated by unions, set aside by courts. Knows no law: how long a mandate lasts comes with the result. */
@NullMarked
package org.actionledger.campaign.mandate;

import org.jspecify.annotations.NullMarked;
