-- what process owners have changed in the console: files, who wanted, who approved, what became of it
create table process_change (
  id uuid primary key,
  kind varchar(20) not null,
  state varchar(20) not null,
  -- nobody: a release brought it
  author varchar(100),
  created_at timestamp with time zone not null,
  -- one sentence in each line
  mistakes varchar(100000) not null,
  reason varchar(2000),
  migrates boolean not null,
  handed_in_at timestamp with time zone,
  reviewer varchar(100),
  reviewed_at timestamp with time zone,
  review_reason varchar(2000),
  taken_back_by varchar(100),
  taken_back_at timestamp with time zone,
  take_back_reason varchar(2000),
  -- the change that this one takes back
  of_change uuid references process_change (id),
  -- unit and digest of what a release ships: asked once only
  release_key varchar(200),
  constraint uq_process_change_release unique (release_key)
);

create index ix_process_change_state on process_change (state, created_at);

create table process_change_unit (
  change_id uuid not null references process_change (id),
  unit varchar(100) not null,
  -- deployments of the engine: what it stands on, what it made, what taking it back made
  before_deployment varchar(64),
  after_deployment varchar(64),
  back_deployment varchar(64),
  primary key (change_id, unit)
);

-- only the files that differ; without content: left out
create table process_change_file (
  change_id uuid not null references process_change (id),
  path varchar(200) not null,
  unit varchar(100) not null,
  before_sha256 varchar(64),
  sha256 varchar(64),
  content bytea,
  primary key (change_id, path)
);

-- each deployment is replaced by one change at most, whichever node and whoever is quicker
create table process_unit_replaced (
  deployment varchar(100) primary key,
  change_id uuid not null references process_change (id)
);

-- running cases that were handed to the engine; id of the engine's batch
create table process_change_batch (
  id varchar(64) primary key,
  change_id uuid not null references process_change (id),
  unit varchar(100) not null,
  source_definition varchar(64) not null,
  target_definition varchar(64) not null,
  cases integer not null,
  migrated integer,
  taking_back boolean not null
);

create index ix_process_change_batch on process_change_batch (change_id);

-- cases that stayed where they were, by where they stand
create table process_change_left (
  id uuid primary key,
  change_id uuid not null references process_change (id),
  source_definition varchar(64) not null,
  standing varchar(2000) not null,
  cases integer not null,
  reason varchar(4000) not null,
  taking_back boolean not null
);

create index ix_process_change_left on process_change_left (change_id);
