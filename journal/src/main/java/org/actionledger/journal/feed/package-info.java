/** Hands the events of the topic to one handler, so that each takes lasting effect once and none is skipped. Knows no trade's words, and not who wrote the events. */
@NullMarked
package org.actionledger.journal.feed;

import org.jspecify.annotations.NullMarked;
