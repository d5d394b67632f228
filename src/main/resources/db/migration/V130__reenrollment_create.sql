create table reenrollment (
  id uuid primary key,
  organization_id uuid not null,
  -- the last day of the term that is renewed: its renewal is opened once, whoever is first
  anniversary date not null,
  state varchar(20) not null,
  process_instance_id varchar(64),
  level varchar(40),
  signature_id uuid,
  confirmed_by varchar(255),
  order_id uuid,
  orders_placed integer not null,
  evaluation_id uuid,
  -- the day on which somebody wants to be reminded besides
  remind_on date,
  opened_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  version bigint not null,
  constraint uq_reenrollment unique (organization_id, anniversary)
);
create index ix_reenrollment_order on reenrollment (order_id);
