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
    -- The how manieth under its key. Only what has one key has one order on the topic, so nothing wider would come out the same again.
    nth            bigint      not null,
    primary key (key, nth),
    -- A batch that is given twice is known by it, and a page of the audit begins after one of them.
    unique (id),
    -- The directory of unions is read by the beginning of its streams' names.
    unique (stream, sequence)
);

-- The auditor reads in this order.
create index recorded_event_in_order on recorded_event (recorded_at, stream, sequence);

-- Every projection keeps its rows alike: the document, its id, and the key that its events have one order under.
create table registered_union (
    id       text collate "C" primary key,
    key      text collate "C" not null,
    document jsonb            not null
);

create table campaign (
    id       text collate "C" primary key,
    key      text collate "C" not null,
    document jsonb            not null
);

create table campaign_part (
    id       text collate "C" primary key,
    key      text collate "C" not null,
    document jsonb            not null
);

create table ballot (
    id       text collate "C" primary key,
    key      text collate "C" not null,
    document jsonb            not null
);

create table ballot_result (
    id       text collate "C" primary key,
    key      text collate "C" not null,
    document jsonb            not null
);

create table mandate (
    id       text collate "C" primary key,
    key      text collate "C" not null,
    document jsonb            not null
);

create table win (
    id       text collate "C" primary key,
    key      text collate "C" not null,
    document jsonb            not null
);

create table timeline_entry (
    id       text collate "C" primary key,
    key      text collate "C" not null,
    document jsonb            not null
);

create table discrepancy (
    id       text collate "C" primary key,
    key      text collate "C" not null,
    document jsonb            not null
);

-- Views of one campaign read all of its rows.
create index campaign_part_of_campaign on campaign_part (key);
create index ballot_of_campaign on ballot (key);
create index ballot_result_of_campaign on ballot_result (key);
create index mandate_of_campaign on mandate (key);
create index win_of_campaign on win (key);
create index timeline_entry_of_campaign on timeline_entry (key);
create index discrepancy_of_campaign on discrepancy (key);
