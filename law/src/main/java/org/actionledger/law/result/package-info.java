/** What is owed once a ballot has closed. Knows neither mandates nor notices. */
@NullMarked
package org.actionledger.law.result;

import org.jspecify.annotations.NullMarked;
