-- Read from the topic: the service that declares disputes is never asked.
create table known_dispute (
    id           uuid not null primary key,
    campaign     uuid not null,
    union_id     uuid not null,
    jurisdiction text not null
);
