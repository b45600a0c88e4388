-- Events hold facts and no sentences from here on: those of an earlier version can no longer be read.
do $$
begin
    if exists (select from event) then
        raise exception 'the journal in the schema % was made by a version before 0.2, whose events this version cannot read', current_schema()
            using hint = 'Load the ledger anew from its dossiers: delete the folder ledger-data, or docker-compose''s volumes, and start again.';
    end if;
end
$$;
