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

-- Of these there may be thousands: they stand in places, by which they are listed a page at a time, and are counted by what they have in common
-- when they are written. A row that is told by itself is in no group.
create table campaign_part (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    place    text collate "C" not null,
    grouped  uuid,
    labels   text[]           not null,
    primary key (key, id)
);

-- Who asks for one employer's mandates asks in which disputes it is.
create index campaign_part_labelled on campaign_part using gin (labels) where labels <> '{}';

create table campaign_part_group (
    key      text collate "C" not null,
    id       uuid             not null,
    document jsonb            not null,
    rows     int              not null,
    primary key (key, id)
);

create table ballot (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    place    text collate "C" not null,
    grouped  uuid,
    labels   text[]           not null,
    primary key (key, id)
);

create index ballot_of_key on ballot (key, place);
create index ballot_in_order on ballot (place, key);

create table ballot_group (
    key      text collate "C" not null,
    id       uuid             not null,
    document jsonb            not null,
    rows     int              not null,
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
    place    text collate "C" not null,
    grouped  uuid,
    labels   text[]           not null,
    primary key (key, id)
);

create index ballot_result_of_key on ballot_result (key, place) include (grouped);

create table ballot_result_group (
    key      text collate "C" not null,
    id       uuid             not null,
    document jsonb            not null,
    rows     int              not null,
    primary key (key, id)
);

create table mandate (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    place    text collate "C" not null,
    grouped  uuid,
    labels   text[]           not null,
    -- With what it is counted by: an action may be under thousands, which are counted and not read.
    primary key (key, id) include (grouped)
);

create index mandate_of_key on mandate (key, place) include (grouped);
create index mandate_in_order on mandate (place, key);
create index mandate_labelled on mandate using gin (labels) where labels <> '{}';

create table mandate_group (
    key      text collate "C" not null,
    id       uuid             not null,
    document jsonb            not null,
    rows     int              not null,
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
    place    text collate "C" not null,
    grouped  uuid,
    labels   text[]           not null,
    primary key (key, id)
);

-- An entry is told of the first rows of a group, and of every row that is in none.
create index timeline_of_group on timeline (key, grouped, place) where grouped is not null;
create index timeline_by_itself on timeline (key, id) where grouped is null;

create table timeline_group (
    key      text collate "C" not null,
    id       uuid             not null,
    document jsonb            not null,
    rows     int              not null,
    primary key (key, id)
);

create table discrepancy (
    key      text collate "C" not null,
    id       text collate "C" not null,
    document jsonb            not null,
    primary key (key, id)
);

-- Documents are kept as they are: to make one smaller takes ten times as long as to write it, and all of this can be made anew from the topic. They
-- stand in their rows as long as they fit into a page, so that a page of a list is read in one place.
alter table recorded_event alter column payload set storage external;
alter table registered_union alter column document set storage external, set (toast_tuple_target = 8160);
alter table campaign alter column document set storage external, set (toast_tuple_target = 8160);
alter table campaign_part alter column document set storage external, set (toast_tuple_target = 8160);
alter table campaign_part_group alter column document set storage external, set (toast_tuple_target = 8160);
alter table ballot alter column document set storage external, set (toast_tuple_target = 8160);
alter table ballot_group alter column document set storage external, set (toast_tuple_target = 8160);
alter table ballot_turnout alter column document set storage external, set (toast_tuple_target = 8160);
alter table ballot_result alter column document set storage external, set (toast_tuple_target = 8160);
alter table ballot_result_group alter column document set storage external, set (toast_tuple_target = 8160);
alter table mandate alter column document set storage external, set (toast_tuple_target = 8160);
alter table mandate_group alter column document set storage external, set (toast_tuple_target = 8160);
alter table mandate_statement alter column document set storage external, set (toast_tuple_target = 8160);
alter table win alter column document set storage external, set (toast_tuple_target = 8160);
alter table promise alter column document set storage external, set (toast_tuple_target = 8160);
alter table promise_step alter column document set storage external, set (toast_tuple_target = 8160);
alter table timeline alter column document set storage external, set (toast_tuple_target = 8160);
alter table timeline_group alter column document set storage external, set (toast_tuple_target = 8160);
alter table discrepancy alter column document set storage external, set (toast_tuple_target = 8160);
