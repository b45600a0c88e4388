/** The journal's table in PostgreSQL: appended to, and read forward in the order of commits. Knows no decider and no broker. */
@NullMarked
package org.actionledger.journal.store;

import org.jspecify.annotations.NullMarked;
