package org.actionledger.law.plan;

import org.actionledger.law.Deadline;

/**
 * What has to be done by when, so that action can go on when a mandate has ended.
 *
 * @param lastNotice the last day to receive notice of action on the old mandate's last day
 * @param openBy the last day to open the new ballot without leaving a day uncovered
 * @param ballotNoticeBy the last day to receive notice of a ballot that opens then
 * @param samplePaperBy the last day to receive a sample of its voting paper
 */
public record ReballotPlan(Deadline lastNotice, Deadline openBy, Deadline ballotNoticeBy, Deadline samplePaperBy) {}
