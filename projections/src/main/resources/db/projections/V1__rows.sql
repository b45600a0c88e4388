-- Every event as it came from the topic: what the views fold again when they are asked what was known at an instant,
-- and what the auditor reads. "C" wherever the order of texts shows, so that it is the same on every server.
create table recorded_event (
    id             uuid        not null,
    type           text        not null,
    stream         text        collate "C" not null,
    sequence       bigint      not null,
    key            text        collate "C" not null,
    recorded_at    timestamptz not null,
    actor          text        not null,
    command_id     uuid        not null,
    command_digest text        not null,
    cause          uuid,
    correlation    uuid        not null,
    payload        bytea       not null,
    -- The how manieth that came under its key: streams of one key may have come in another order elsewhere, and each in its own.
    nth            bigint      not null,
    primary key (key, nth),
    -- A batch that is given twice is known by it, and a page of the audit begins after one of them.
    unique (id),
    -- The directory of unions is read by the beginning of its streams' names.
    unique (stream, sequence)
);

-- The auditor reads in this order.
create index recorded_event_in_order on recorded_event (recorded_at, stream, sequence);

-- Every projection keeps its rows alike: the key that its events were published under, an id under that key, and the document.
-- The key comes first in every name, so that nothing recorded in one campaign can touch a row of another, and a view of one campaign
-- reads a stretch of the index; ids begin with the thing they belong to, so that what one thing consists of is a stretch of that.
create table registered_union (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    primary key (key, id)
);

create table campaign (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    primary key (key, id)
);

create table campaign_part (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    primary key (key, id)
);

create table ballot (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    primary key (key, id)
);

create table ballot_turnout (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    primary key (key, id)
);

create table ballot_result (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    primary key (key, id)
);

create table mandate (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    primary key (key, id)
);

create table mandate_statement (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    primary key (key, id)
);

create table win (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    primary key (key, id)
);

create table promise (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    primary key (key, id)
);

create table promise_step (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    primary key (key, id)
);

create table timeline (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    primary key (key, id)
);

create table discrepancy (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    primary key (key, id)
);
