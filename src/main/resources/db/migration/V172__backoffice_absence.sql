-- who is away, and who does his tasks meanwhile
create table absence (
  id uuid not null,
  account varchar(64) not null,
  deputy varchar(64) not null,
  first_day date not null,
  last_day date not null,
  begun_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint pk_absence primary key (id)
);
create index ix_absence_account on absence (account);
create index ix_absence_deputy on absence (deputy);
-- tasks that came to a deputy as such, as long as the absence lasts
create table deputy_task (
  task_id varchar(64) not null,
  absence_id uuid not null,
  constraint pk_deputy_task primary key (task_id, absence_id)
);
create index ix_deputy_task_absence on deputy_task (absence_id);
