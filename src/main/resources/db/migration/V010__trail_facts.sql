-- what happened and what was decided; rows are only ever added
create table trail (
  id bigint generated always as identity primary key,
  recorded_at timestamp with time zone not null,
  action varchar(100) not null,
  actor_account varchar(64),
  actor_role varchar(100) not null,
  organization uuid,
  object_kind varchar(60),
  object_id varchar(200),
  reason varchar(100000),
  details varchar(100000) not null,
  process_instance varchar(64),
  process_definition varchar(255),
  process_version integer,
  request_id varchar(100)
);
create index ix_trail_organization on trail (organization, id);
create index ix_trail_object on trail (object_kind, object_id, id);
