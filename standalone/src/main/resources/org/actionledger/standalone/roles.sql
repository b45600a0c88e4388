-- Makes the roles of the three applications, and gives each owner its schema with whatever is in it: for a new database
-- and for one that was there before, as often as wanted. To be run by a superuser in the ledger's database, in a session
-- that has set ledger.password_of_<role> for each of the six. Standalone runs it, and docker-compose.yml.
do $$
declare
    application text;
    owner       text;
    role_name   text;
    thing       record;
begin
    -- Two at once would trip over one another in the catalogue.
    perform pg_advisory_xact_lock(hashtextextended('roles of the ledger', 0));
    foreach application in array array['campaign', 'ballot', 'projections'] loop
        owner := application || '_owner';
        foreach role_name in array array[application, owner] loop
            if not exists (select from pg_roles where rolname = role_name) then
                execute format('create role %I', role_name);
            end if;
            execute format(
                'alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L',
                role_name, current_setting('ledger.password_of_' || role_name));
        end loop;
        execute format('create schema if not exists %I', application);
        execute format('alter schema %I owner to %I', application, owner);
        for thing in
            select c.oid::regclass as name, case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end as kind
            from pg_class c
            where c.relnamespace = application::regnamespace
              and c.relkind in ('r', 'p', 'v', 'm', 'S')
              and c.relowner <> owner::regrole
              -- A sequence that belongs to a column goes with its table.
              and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i'))
        loop
            execute format('alter %s %s owner to %I', thing.kind, thing.name, owner);
        end loop;
        for thing in
            select p.oid::regprocedure as name
            from pg_proc p
            where p.pronamespace = application::regnamespace and p.proowner <> owner::regrole
        loop
            execute format('alter routine %s owner to %I', thing.name, owner);
        end loop;
    end loop;
    -- So that a relay can name the transaction that holds it back, whoever's it is.
    grant pg_read_all_stats to campaign, ballot;
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect, temporary on database %I to campaign, campaign_owner, ballot, ballot_owner, projections, projections_owner',
        current_database());
end
$$;
