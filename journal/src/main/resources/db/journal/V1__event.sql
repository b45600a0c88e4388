create table event (
    -- Drawn before the commit, so that a later position may be seen sooner: alone it orders nothing.
    position       bigint      not null generated always as identity,
    -- Of the top transaction, also where a savepoint wrote the row. A dump restored into another cluster needs "set xact = '0'",
    -- or the new cluster takes these for transactions that are still to come.
    xact           xid8        not null default pg_current_xact_id(),
    id             uuid        not null,
    stream         text        not null,
    sequence       bigint      not null,
    key            text        not null,
    type           text        not null,
    payload        bytea       not null,
    recorded_at    timestamptz not null,
    actor          text        not null,
    command_id     uuid        not null,
    command_part   int         not null,
    command_digest text        not null,
    cause          uuid,
    correlation    uuid        not null,
    -- Only what Axon's metadata says beyond the columns; null for whatever came by way of a submission.
    metadata       jsonb,

    -- Decides who wins when two commands are decided on the same state, and is how a stream is read.
    constraint event_once_in_stream primary key (stream, sequence),
    -- Decides which one counts when the same command comes twice at once, and finds what a command recorded.
    constraint event_once_by_command unique (command_id, command_part)
);

-- Reads forward in the order of commits. No unique index on id: ids are drawn here and nobody looks one up.
create index event_forward on event (xact, position);
