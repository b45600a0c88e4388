/**
 * Makes the tables of the parts that bring some, and gives the application the use of them.
 *
 * <p>It must not know what the tables are for, but for one: what is in the journal is only ever added to.
 */
@NullMarked
package org.actionledger.journal.schema;

import org.jspecify.annotations.NullMarked;
