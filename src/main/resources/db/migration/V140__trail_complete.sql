-- what a fact says besides, and what protects it
alter table trail add column uid uuid;
alter table trail add column on_behalf_of varchar(64);
alter table trail add column before_digest varchar(64);
alter table trail add column after_digest varchar(64);
-- whom the reason and the personal values tell of, and these, readable with his key alone
alter table trail add column person varchar(64);
alter table trail add column personal varchar(300000);
-- which key the code of the row was made with
alter table trail add column mac_key varchar(16);
alter table trail add column mac varchar(64);
create index ix_trail_actor on trail (actor_account, recorded_at, id);
create index ix_trail_action on trail (action, recorded_at, id);
create index ix_trail_process on trail (process_instance, id);
-- facts that were committed and not yet chained
create table trail_pending (
  uid uuid primary key
);
