-- What the topic has said so far of the ballots that another service decides.
create table known_ballot (
    ballot     uuid primary key,
    campaign   uuid    not null,
    dispute    uuid    not null,
    statutory  boolean not null,
    offer      uuid,
    ballot_day date
);
