-- A repeat used to be known by its sequence alone; now it is known by what it says. The old tables cannot tell: so they
-- go, and every feed reads the topic from its beginning once more, which takes effect once as ever.
drop table feed_stream;
drop table feed_partition;

-- What was applied of every stream, a row for each stretch of it that was applied in one transaction: inserted, never
-- changed. The last sequence of a stream is one step down the index, and so is what was applied at any other.
create table feed_stream (
    feed           text          not null,
    stream         text          not null,
    first_sequence bigint        not null check (first_sequence > 0),
    sequence       bigint        not null check (sequence >= first_sequence),
    ids            uuid[]        not null,
    recorded_at    timestamptz[] not null,
    -- 16 bytes for each event, over everything about it.
    digests        bytea         not null,
    -- By its first event, so that of two readers that apply the same event at once one must give way.
    primary key (feed, stream, first_sequence)
);

-- Where to read on in every partition. Here and not at the broker, so that it moves in one transaction with the effect;
-- moved only from where the reader believes it to be, so that a reader taken for dead cannot move it back.
create table feed_partition (
    feed         text   not null,
    partition    int    not null,
    -- Id of the topic that the offsets are of: of another by the same name they say nothing.
    topic        text,
    next_offset  bigint not null check (next_offset >= 0),
    -- The last record that was applied: only where it still lies does the topic hold what was read.
    last_offset  bigint,
    last_event   uuid,
    leader_epoch int,
    -- The record that the feed cannot read or apply, if it stands still.
    stop_offset  bigint,
    stop_reason  text,
    stopped_at   timestamptz,
    primary key (feed, partition)
);

-- The records that an operator had a feed pass over: who, when, why, and what the record was.
-- Kept when a reader is rebuilt, since the records are still on the topic then.
create table if not exists feed_passed_over (
    feed          text        not null,
    topic         text        not null,
    partition     int         not null,
    record_offset bigint      not null,
    passed_by     text        not null,
    passed_at     timestamptz not null default now(),
    because       text        not null,
    stop_reason   text        not null,
    headers       jsonb       not null,
    record_key    text,
    record_value  bytea,
    primary key (feed, topic, partition, record_offset)
);
