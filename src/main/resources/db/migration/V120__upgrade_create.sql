create table level_upgrade (
  id uuid primary key,
  organization_id uuid not null,
  -- the organization while it is open, then null: two at once cannot be
  open_for uuid,
  level varchar(40),
  evaluation_id uuid,
  order_id uuid,
  requirements_lost boolean not null,
  orders_placed integer not null,
  state varchar(20) not null,
  begun_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  version bigint not null,
  constraint uq_level_upgrade_open unique (open_for)
);
create index ix_level_upgrade_organization on level_upgrade (organization_id, begun_at);
