-- what each organization is told of each anniversary, and what became of it
create table renewal_notice (
  organization_id uuid not null,
  anniversary date not null,
  notice varchar(40) not null,
  expected_on date not null,
  state varchar(20) not null,
  why varchar(40),
  happened_at timestamp with time zone,
  constraint pk_renewal_notice primary key (organization_id, anniversary, notice)
);
-- the figures of a day, and what is overdue
create index ix_renewal_notice_day on renewal_notice (expected_on, state);
