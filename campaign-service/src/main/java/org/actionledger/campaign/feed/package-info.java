/** Has what others recorded take effect here. Knows the order of the reactions, and not what they do. */
@NullMarked
package org.actionledger.campaign.feed;

import org.jspecify.annotations.NullMarked;
