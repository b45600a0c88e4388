package org.actionledger.law.plan;

import org.actionledger.law.Explanation;

/** Days that neither the old mandate covers nor the new one, because notice under it has still to run. */
public record Gap(int days, Explanation explanation) {}
