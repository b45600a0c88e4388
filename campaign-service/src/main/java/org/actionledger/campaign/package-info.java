/** The service that keeps campaigns, disputes, mandates, wins and the directory of unions: starts it, and describes its commands. Knows no rule of any of them. */
@NullMarked
package org.actionledger.campaign;

import org.jspecify.annotations.NullMarked;
