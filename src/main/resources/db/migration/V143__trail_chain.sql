alter table trail alter column uid set not null;
alter table trail alter column mac set not null;
create unique index ux_trail_uid on trail (uid);
-- the committed facts in the order in which they were sealed, without a gap; rows are only ever added
create table trail_chain (
  seq bigint primary key,
  trail_id bigint not null unique references trail (id),
  uid uuid not null unique,
  sealed_at timestamp with time zone not null,
  mac_key varchar(16) not null,
  mac varchar(64) not null
);
-- whoever seals locks this row, so that nobody else does at that time; it refers to the last link, which keeps the
-- chain from being emptied by truncate
create table trail_sealing (
  id integer primary key,
  seq bigint references trail_chain (seq)
);
insert into trail_sealing (id, seq) values (1, null);
