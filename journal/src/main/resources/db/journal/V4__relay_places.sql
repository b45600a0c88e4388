-- Which topic the journal was published to, and the last record of each partition as the relay knows it: the offset
-- and the event's id, at the partition's number plus one. By them a relay sees, before it publishes, whether the topic
-- still is what it was. Empty: nothing is known, and the topic is compared with the journal from its beginning.
alter table relay_cursor
    add column topic   text,
    add column offsets bigint[] not null default '{}',
    add column events  uuid[]   not null default '{}';
