/** Questions of law that anybody may ask over HTTP, each answered from what the question says. Knows no ballot on record and no journal. */
@NullMarked
package org.actionledger.ballot.lawdesk;

import org.jspecify.annotations.NullMarked;
