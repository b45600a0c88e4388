/** What an event looks like on Kafka, and the topic it is on: shared by the relay and the feed. Knows neither of them, nor any trade's words. */
@NullMarked
package org.actionledger.journal.topic;

import org.jspecify.annotations.NullMarked;
