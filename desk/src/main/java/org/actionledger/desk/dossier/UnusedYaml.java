package org.actionledger.desk.dossier;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** What YAML has and a history has no use for: aliases, anchors and tags. */
final class UnusedYaml {

    private UnusedYaml() {}

    static void refuse(Event event, int line, DossierProblems problems) {
        if (event instanceof AliasEvent alias) {
            problems.add(
                    line,
                    "*" + alias.getAnchor()
                            + " is an alias, which a dossier does not know: put a text that begins with * into quotes");
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            problems.add(
                    line,
                    "&" + node.getAnchor()
                            + " is an anchor, which a dossier does not know: put a text that begins with & into quotes");
        }
        String tag = tagOf(event);
        if (tag != null) {
            problems.add(
                    line, tag + " is a tag, which a dossier does not know: put a text that begins with ! into quotes");
        }
    }

    private static @Nullable String tagOf(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> null;
        };
    }
}
