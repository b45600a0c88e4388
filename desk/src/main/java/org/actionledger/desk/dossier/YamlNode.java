package org.actionledger.desk.dossier;

import java.util.List;
import java.util.Map;

/** A part of a YAML file, with the line it begins on. Every value is text, as it stands: {@code no} is no boolean and a date is no number. */
sealed interface YamlNode {

    int line();

    record Text(int line, String value) implements YamlNode {}

    record Items(int line, List<YamlNode> items) implements YamlNode {}

    /** Names with what stands under them, in the order of the file. */
    record Named(int line, Map<String, Item> items) implements YamlNode {}

    /** What stands under one name. */
    record Item(int line, YamlNode value) {}
}
