/** How a service takes commands over HTTP and says what became of them, who may ask, and how every error is put. Knows no command and no view. */
@NullMarked
package org.actionledger.http;

import org.jspecify.annotations.NullMarked;
