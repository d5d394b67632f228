-- facts only: what a person enters lives in the running process until Finish
create table enrollment (
  id uuid primary key,
  account_id varchar(64) not null,
  known_organization_id uuid,
  organization_id uuid,
  outcome varchar(30) not null,
  process_instance_id varchar(64),
  last_step varchar(255),
  begun_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  version bigint not null
);

create index ix_enrollment_account on enrollment (account_id, outcome);
