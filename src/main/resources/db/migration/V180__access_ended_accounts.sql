-- an account that was deleted keeps its id, so that nobody else ever gets it
alter table account add column ended_at timestamp with time zone;
