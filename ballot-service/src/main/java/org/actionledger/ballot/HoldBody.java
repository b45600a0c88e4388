package org.actionledger.ballot;

import java.util.List;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/** That a ballot will not open for now. */
record HoldBody(@Nullable String because, When when, List<Source> sources) {}
