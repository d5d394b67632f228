-- tasks that were found overdue: each escalates once
create table task_escalation (
  task_id varchar(64) not null,
  escalated_at timestamp with time zone not null,
  constraint pk_task_escalation primary key (task_id)
);
