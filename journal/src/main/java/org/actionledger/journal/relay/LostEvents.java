package org.actionledger.journal.relay;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.topic.CannotMend;
import org.actionledger.journal.topic.Difference;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicContent;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a journal has lost and the topic still has, and its way back. */
public final class LostEvents {

    private final TopicContent topic;
    private final String journal;
    private final StreamWriters sources;
    private final JdbcClient jdbc;

    public LostEvents(TopicContent topic, RelaySettings settings, StreamWriters sources, DataSource journal) {
        this.topic = topic;
        this.journal = settings.journal();
        this.sources = sources;
        this.jdbc = JdbcClient.create(journal);
    }

    /**
     * Puts every event that the topic holds of this journal, and the journal does not, at the end of its stream: all of them, or none.
     *
     * @return what was done
     * @throws CannotMend the two histories part, and where
     */
    public String bringBack() {
        PublishedHistory history = published();
        List<RecordedEvent> lost = history.lost();
        LostEventRows rows = new LostEventRows(jdbc);
        List<String> partings = new ArrayList<>(history.partings());
        rows.withoutPredecessor(lost)
                .forEach(event -> partings.add(event.position()
                        + " is on the topic, but neither there nor in the journal is what precedes it"));
        if (!partings.isEmpty()) {
            throw new CannotMend(listed(
                    "Nothing was changed. The histories of the journal %s and of the topic part:".formatted(journal),
                    partings));
        }
        if (lost.isEmpty()) {
            return "The journal %s holds all that the topic holds of it; nothing was changed.".formatted(journal);
        }
        try {
            rows.insert(lost);
        } catch (DuplicateKeyException e) {
            throw new CannotMend(
                    "Nothing was changed: somebody has recorded on one of the streams meanwhile. Run the command"
                            + " again.");
        }
        return listed(
                "Brought %d events back into the journal %s:".formatted(lost.size(), journal),
                lost.stream()
                        .map(event -> new Difference(event, null).described())
                        .toList());
    }

    /**
     * To be asked before the topic is deleted.
     *
     * @throws CannotMend the topic holds what the journal does not, and it would be gone for good
     */
    public void requireNone() {
        List<String> lost =
                published().differences().stream().map(Difference::described).toList();
        if (!lost.isEmpty()) {
            throw new CannotMend(listed(
                    "Nothing was changed. The topic holds what the journal %s does not, so bring that back first:"
                            .formatted(journal),
                    lost));
        }
    }

    private PublishedHistory published() {
        PublishedHistory history = new PublishedHistory(journal, sources, new JournalEvents(jdbc));
        topic.read(topic.beginnings(), history);
        history.end();
        return history;
    }

    private static String listed(String head, List<String> lines) {
        return head + lines.stream().map(line -> "\n  " + line).collect(joining());
    }
}
