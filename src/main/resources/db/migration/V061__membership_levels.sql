-- a level assigned (its requirements are met) and a level active (its fee is paid) are two facts
alter table membership add column active_since date;
update membership set active_since = enrolled_on;
alter table membership alter column active_since set not null;
alter table membership add column assigned_level varchar(40);
alter table membership add column assigned_on date;
alter table membership add column assigned_by_evaluation uuid;

create table membership_level_change (
  id uuid primary key,
  organization_id uuid not null references membership (organization_id),
  level varchar(40) not null,
  level_before varchar(40) not null,
  active_from date not null,
  order_id uuid
);
create index ix_membership_level_change on membership_level_change (organization_id, active_from);
