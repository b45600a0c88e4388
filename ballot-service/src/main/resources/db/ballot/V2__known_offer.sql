-- Read from the topic, as disputes are.
create table known_offer (
    dispute uuid not null,
    offer   uuid not null,
    primary key (dispute, offer)
);

-- A service that ran before there was this table has passed over the offers: it reads the topic from its beginning
-- once more, and what it knows already it just learns again. On a first start the feed's tables are yet to come.
do $$
begin
    if to_regclass('feed_partition') is not null then
        delete from feed_stream;
        delete from feed_partition;
    end if;
end
$$;
