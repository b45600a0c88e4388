package org.actionledger.campaign.union;

import java.util.List;
import org.actionledger.campaign.limits.Slug;
import org.actionledger.campaign.union.Union.NotRegistered;
import org.actionledger.campaign.union.Union.Registered;
import org.actionledger.campaign.union.UnionCommand.RegisterUnion;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.UnionEvent.UnionRegistered;
import org.actionledger.journal.decide.Decider;
import org.actionledger.journal.decide.Decision;

/** Enters a union in the directory, once. */
final class UnionDecider implements Decider<UnionCommand, Union, UnionEvent> {

    @Override
    public Union initial() {
        return new NotRegistered();
    }

    @Override
    public Decision<UnionEvent> decide(UnionCommand command, Union union) {
        return switch (command) {
            case RegisterUnion register -> register(register, union);
        };
    }

    private static Decision<UnionEvent> register(RegisterUnion register, Union union) {
        return switch (union) {
            case NotRegistered _ ->
                Decision.unless(Slug.refusals(register.fact().slug()), List.of(register.fact()));
            case Registered registered ->
                Decision.refuse(
                        "union-is-new",
                        "the slug " + register.fact().slug() + " is in the directory already, for " + registered.name()
                                + ": use that entry, or choose another slug");
        };
    }

    @Override
    public Union evolve(Union union, UnionEvent event) {
        return switch (event) {
            case UnionRegistered registered -> new Registered(registered.name());
        };
    }
}
