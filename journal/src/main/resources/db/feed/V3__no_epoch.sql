-- A client that is told a later epoch than the broker's waits for the broker to come to it, which one that was put back
-- to an older copy never does. What lay at the last offset says by itself whether the topic holds what was read.
alter table feed_partition drop column leader_epoch;
