/** All rules of the book in one list, for whoever wants to see them. Knows no facts: it answers no question of law. */
@NullMarked
package org.actionledger.law.register;

import org.jspecify.annotations.NullMarked;
