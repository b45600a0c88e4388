package org.actionledger.ballot;

import java.util.List;
import org.actionledger.events.Source;
import org.actionledger.events.When;

/** That something happened, where the path says what. */
record HappenedBody(When when, List<Source> sources) {}
