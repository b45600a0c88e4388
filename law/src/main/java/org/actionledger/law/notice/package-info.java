/** What an employer must receive, and by when. Knows no ballot result and no mandate. */
@NullMarked
package org.actionledger.law.notice;

import org.jspecify.annotations.NullMarked;
