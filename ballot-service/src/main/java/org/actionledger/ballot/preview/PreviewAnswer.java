package org.actionledger.ballot.preview;

import java.util.List;

/**
 * What a version of the rules would change if it were taken.
 *
 * @param results how many results on record were decided again
 */
record PreviewAnswer(String rulesVersion, int results, List<Changed> differences) {}
