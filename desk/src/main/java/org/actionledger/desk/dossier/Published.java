package org.actionledger.desk.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * When a source was published.
 *
 * @param date EDTF
 */
record Published(@JsonValue String date) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Published {}
}
