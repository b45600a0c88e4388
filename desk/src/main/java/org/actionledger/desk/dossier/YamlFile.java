package org.actionledger.desk.dossier;

import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What a YAML file holds. Every value is text, as it stands: {@code no} is no boolean and a date is no number.
 *
 * @param lines of everything in it: of what has a name that of the name
 */
record YamlFile(JsonNode root, Map<JsonPointer, Integer> lines) {

    /** The line on which it stands, or that of what it should be part of. */
    int lineOf(JsonPointer place) {
        for (JsonPointer at = place; at != null && !at.matches(); at = at.head()) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }
}
