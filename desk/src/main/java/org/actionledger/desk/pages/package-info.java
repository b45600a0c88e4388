/** The views as pages for people. Knows the views, and nothing of what they are folded from. */
@NullMarked
package org.actionledger.desk.pages;

import org.jspecify.annotations.NullMarked;
