-- The last event of every stream that took effect: a repeat is known by it and dropped, and a gap is seen.
create table feed_stream (
    feed     text   not null,
    stream   text   not null,
    sequence bigint not null check (sequence > 0),
    primary key (feed, stream)
);

-- Where to read on in every partition. Here and not at the broker, so that it moves in one transaction with the effect;
-- moved only from where the reader believes it to be, so that a reader taken for dead cannot move it back.
create table feed_partition (
    feed        text   not null,
    partition   int    not null,
    next_offset bigint not null check (next_offset >= 0),
    primary key (feed, partition)
);
