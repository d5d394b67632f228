-- a person asked by letter or telephone to be erased: one clerk files it, another one has it done
create table erasure_request (
  id uuid primary key,
  account varchar(64) not null,
  -- the account while it is open, so that there is one at a time
  open_account varchar(64) unique,
  way varchar(20) not null,
  reference varchar(40) not null,
  recognized varchar(20) not null,
  filed_by varchar(64) not null,
  filed_at timestamp with time zone not null,
  outcome varchar(20),
  decided_by varchar(64),
  decided_at timestamp with time zone
);
