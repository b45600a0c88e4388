package org.actionledger.desk.dossier;

import java.util.List;
import java.util.Map;

/** A part of a YAML file, with the line it begins on. Every value is text, as it stands: {@code no} is no boolean and a date is no number. */
sealed interface Part {

    int line();

    record Text(int line, String value) implements Part {}

    record Items(int line, List<Part> items) implements Part {}

    /** Names with what stands under them, in the order of the file. */
    record Named(int line, Map<String, Item> items) implements Part {}

    /** What stands under one name. */
    record Item(int line, Part value) {}
}
