package org.actionledger.desk.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A question of a ballot: {@code STRIKE}, {@code ACTION_SHORT_OF_STRIKE}, or a name of its own. */
record QuestionName(String name) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    QuestionName {}

    @Override
    public String toString() {
        return name;
    }
}
