/** Every event as it was recorded, for the auditor. Reads no event's meaning. */
@NullMarked
package org.actionledger.projections.audit;

import org.jspecify.annotations.NullMarked;
