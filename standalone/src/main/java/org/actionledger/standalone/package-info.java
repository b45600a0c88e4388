/**
 * Starts PostgreSQL, a Kafka broker and the three applications as they ship, in one JVM over one data folder.
 *
 * <p>It must not know what the applications do: it hands them addresses and passwords, and dossiers over HTTP.
 */
@NullMarked
package org.actionledger.standalone;

import org.jspecify.annotations.NullMarked;
