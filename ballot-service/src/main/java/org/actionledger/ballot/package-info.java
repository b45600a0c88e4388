/** The service that records ballots: commands over HTTP, and the disputes that it has heard of. Knows no other service. */
@NullMarked
package org.actionledger.ballot;

import org.jspecify.annotations.NullMarked;
