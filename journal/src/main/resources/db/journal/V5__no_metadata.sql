-- It held what a message of Axon said beyond the columns, and no event of ours ever had any.
alter table event drop column metadata;
