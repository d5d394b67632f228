-- A table as a process owner would have it from a day on; nothing is in force by that.
create table rule_draft (
  id uuid primary key,
  table_id varchar(100) not null,
  -- the version of the table that it changes, as the engine calls it
  based_on varchar(100) not null,
  effective_on date,
  purpose varchar(1000) not null,
  -- all rows, as JSON
  draft_rows varchar(1000000) not null,
  created_by varchar(100) not null,
  created_at timestamp with time zone not null,
  changed_by varchar(100) not null,
  changed_at timestamp with time zone not null,
  -- where the file was handed in
  handed_in_at varchar(200),
  version bigint not null
);

-- One run of a draft against all organizations.
create table rule_rehearsal (
  id uuid primary key,
  draft_id uuid not null references rule_draft (id) on delete cascade,
  -- of the draft, when the run was asked for, and the very file that was tried
  draft_version bigint not null,
  tried varchar(1000000) not null,
  judged_on date not null,
  state varchar(20) not null,
  asked_by varchar(100) not null,
  asked_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  expected bigint not null,
  cancel_asked boolean not null,
  problem varchar(2000),
  -- counts and sums, as JSON
  figures varchar(20000) not null
);
create index ix_rule_rehearsal_draft on rule_rehearsal (draft_id, asked_at);

-- An organization for which something would be different.
create table rule_effect (
  rehearsal_id uuid not null references rule_rehearsal (id) on delete cascade,
  place bigint not null,
  organization_id uuid not null,
  kind varchar(20) not null,
  level_held varchar(40) not null,
  level_now varchar(40) not null,
  level_then varchar(40) not null,
  warned boolean not null,
  fee_now varchar(60),
  fee_then varchar(60),
  fee_differs boolean not null,
  reasons varchar(8000) not null,
  primary key (rehearsal_id, place)
);
