-- How far the journal was published. One row, moved after Kafka's commit and only from where the relay believes it to be,
-- so that one that lost its turn without noticing cannot move it.
create table relay_cursor (
    one      boolean primary key default true check (one),
    xact     xid8    not null default '0',
    position bigint  not null default 0
);

insert into relay_cursor default values;
