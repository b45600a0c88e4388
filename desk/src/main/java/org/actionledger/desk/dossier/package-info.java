/**
 * Reads a dossier, a whole history in one YAML file, and has the two services record it, command by command.
 * Knows no law and no aggregate: what may be recorded is for the services to decide.
 */
@NullMarked
package org.actionledger.desk.dossier;

import org.jspecify.annotations.NullMarked;
