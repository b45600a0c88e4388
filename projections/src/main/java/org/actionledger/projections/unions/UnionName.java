package org.actionledger.projections.unions;

import java.util.UUID;
import org.actionledger.projections.fold.ReadModel;

/**
 * A union as views name it.
 *
 * <p>Looked up when a view is made and never kept in a campaign's rows, because the directory has an order of its own on the topic.
 *
 * @param name the union's id where the directory does not have it
 */
public record UnionName(UUID id, String slug, String name, String shortName) {

    public static UnionName of(UUID union, ReadModel ledger) {
        return ledger.rows(RegisteredUnion.class)
                .find(union.toString(), union.toString())
                .map(RegisteredUnion::fact)
                .map(found -> new UnionName(union, found.slug(), found.name(), found.shortName()))
                .orElseGet(() -> new UnionName(union, union.toString(), union.toString(), union.toString()));
    }
}
