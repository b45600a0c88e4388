/** Published language of the ledger: every event, its name, its JSON and the topic. Knows no service, no law and no storage. */
@NullMarked
package org.actionledger.events;

import org.jspecify.annotations.NullMarked;
