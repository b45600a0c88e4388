package org.actionledger.ballot;

import java.util.List;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/** How many have voted so far. */
record TurnoutBody(@Nullable Integer votesCast, @Nullable String percentage, When when, List<Source> sources) {}
