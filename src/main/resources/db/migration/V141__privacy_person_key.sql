-- one key for each person; an empty secret: destroyed, the person was erased
create table person_key (
  account varchar(64) primary key,
  secret varchar(64) not null,
  made_at timestamp with time zone not null,
  destroyed_at timestamp with time zone
);
