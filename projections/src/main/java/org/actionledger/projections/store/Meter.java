package org.actionledger.projections.store;

/** Is told how much a view reads, and may put an end to it. */
public interface Meter {

    /** For what nobody waits in front of, and for what is not kept. */
    Meter NONE = _ -> {};

    void read(int characters);
}
