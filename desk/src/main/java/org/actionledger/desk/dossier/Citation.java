package org.actionledger.desk.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.actionledger.events.Most;
import tools.jackson.databind.JsonNode;

/**
 * Sources by their names, as an entry refers to them: {@code leaflet}, or with the words that were relied on, {@code leaflet: "until Christmas"}.
 *
 * @param isQuoted whether words are to stand behind each name
 * @param words by name; empty where there are none
 */
@Most(Most.SOURCES)
record Citation(boolean isQuoted, Map<String, String> words) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Citation of(JsonNode written) {
        Map<String, String> words = new LinkedHashMap<>();
        if (written.isObject()) {
            written.propertyStream()
                    .forEach(quoted ->
                            words.put(quoted.getKey(), quoted.getValue().stringValue()));
        } else {
            words.put(written.stringValue(), "");
        }
        return new Citation(written.isObject(), words);
    }
}
