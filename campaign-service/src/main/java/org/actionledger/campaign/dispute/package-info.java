/** Disputes: the offers made in one and the action taken in it. Knows of mandates and ballots only what is on record, and judges nobody's action. */
@NullMarked
package org.actionledger.campaign.dispute;

import org.jspecify.annotations.NullMarked;
