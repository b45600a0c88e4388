/** What people see and do in a browser: pages, sign-in, dossiers. Reads the projections, and writes by commands over HTTP. */
@NullMarked
package org.actionledger.desk;

import org.jspecify.annotations.NullMarked;
