package org.actionledger.desk.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a campaign is called in addresses. */
record Slug(@JsonValue String text) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Slug {}
}
