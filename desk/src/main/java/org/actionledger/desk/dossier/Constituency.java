package org.actionledger.desk.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Whose votes are counted together: an employer or a workplace by name, or all. */
record Constituency(String name) {

    static final String ALL = "all";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Constituency {}

    boolean isAll() {
        return name.equals(ALL);
    }

    @Override
    public String toString() {
        return name;
    }
}
