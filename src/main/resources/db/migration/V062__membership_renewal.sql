-- calendar days are counted where the organization is; its Global Administrator may change it
alter table membership add column time_zone varchar(60);
-- the number of the term that began with the enrollment: a member that expired enrolls anew
alter table membership add column first_term integer;
-- the last day that is paid for, and the instant at which it ends there: what the renewal calendar looks for
alter table membership add column valid_until date;
alter table membership add column valid_until_end timestamp with time zone;
-- whether the renewal of that day was opened already
alter table membership add column renewal_opened boolean;
alter table membership add column expired_on date;
update membership set time_zone = 'UTC', first_term = 1, renewal_opened = false,
  valid_until = (select max(ends_on) from membership_term term where term.organization_id = membership.organization_id);
update membership set valid_until_end = cast(valid_until as timestamp with time zone) + interval '1' day;
alter table membership alter column time_zone set not null;
alter table membership alter column first_term set not null;
alter table membership alter column valid_until set not null;
alter table membership alter column valid_until_end set not null;
alter table membership alter column renewal_opened set not null;
create index ix_membership_renewal on membership (renewal_opened, valid_until_end);

-- what a renewed term stands on: its order and the judgement of its evidence
alter table membership_term add column order_id uuid;
alter table membership_term add column evaluation_id uuid;
