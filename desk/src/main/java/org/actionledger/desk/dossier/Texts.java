package org.actionledger.desk.dossier;

import java.util.List;
import org.actionledger.events.EventLimits;

/** Checks texts that a command takes over as they stand. */
final class Texts {

    private final DossierProblems problems;

    Texts(DossierProblems problems) {
        this.problems = problems;
    }

    /** The text, which no event could hold were it longer. */
    String limited(String field, YamlNode.Text text) {
        int longest = EventLimits.longest(inCommand(field));
        if (text.value().length() > longest) {
            problems.add(
                    text.line(),
                    "\"" + field + "\" has " + text.value().length() + " characters; " + longest + " is the most");
        }
        return text.value();
    }

    String oneOf(String field, YamlNode.Text text, String... choices) {
        if (!List.of(choices).contains(text.value())) {
            problems.add(
                    text.line(),
                    "\"" + text.value() + "\" is no \"" + field + "\"; these are: " + String.join(", ", choices));
        }
        return text.value();
    }

    /** A field of the file and a field of the command have one name: {@code owed by} is {@code owedBy}. */
    static String inCommand(String field) {
        StringBuilder name = new StringBuilder();
        for (String word : field.split(" ", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
