-- the filters of Tasklist that come with the product: what each was made of when it was last made
create table tasklist_filter (
  name varchar(60) not null,
  filter_id varchar(64),
  digest varchar(64),
  constraint pk_tasklist_filter primary key (name)
);
-- overdue tasks are looked for every hour, and drawn at each look at the workload
create index ix_act_task_due on act_ru_task (due_date_);
