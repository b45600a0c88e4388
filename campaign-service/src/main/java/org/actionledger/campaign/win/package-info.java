/** Wins: what was secured, and what became of the promises inside it. Knows of disputes and offers only that they are on record. */
@NullMarked
package org.actionledger.campaign.win;

import org.jspecify.annotations.NullMarked;
