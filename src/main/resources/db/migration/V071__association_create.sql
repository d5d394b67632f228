create table association_request (
  id uuid primary key,
  account_id varchar(64) not null,
  organization_id uuid not null,
  email varchar(254),
  first_name varchar(80),
  last_name varchar(80),
  state varchar(30) not null,
  automatic boolean not null,
  proofs_sent integer not null,
  begun_at timestamp with time zone not null,
  asked_at timestamp with time zone,
  escalated_at timestamp with time zone,
  decided_by varchar(64),
  decision_reason varchar(1000),
  decided_at timestamp with time zone,
  process_instance_id varchar(64),
  -- account and organization while the request is open: at most one open request for a pair
  open_key varchar(120),
  version bigint not null,
  constraint uq_association_request_open unique (open_key)
);

create index ix_association_request_account on association_request (account_id, begun_at);
create index ix_association_request_organization on association_request (organization_id, asked_at);
