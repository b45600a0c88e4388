package org.actionledger.projections.mandates;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.journal.Position;
import org.actionledger.projections.fold.Row;

/**
 * When the union printed that a mandate ends. Of several the latest counts.
 *
 * @param statement the event that it was recorded by
 * @param event its position
 */
public record Statement(String key, UUID mandate, UUID statement, When lastDay, List<Source> sources, Position event)
        implements Row {

    @Override
    public String id() {
        return mandate + "/" + statement;
    }
}
