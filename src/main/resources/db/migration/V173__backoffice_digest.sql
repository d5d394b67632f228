-- how somebody wants to hear of tasks; nothing stands for what is usual for his kind
create table task_mail_choice (
  account varchar(64) not null,
  choice varchar(10) not null,
  constraint pk_task_mail_choice primary key (account)
);
create index ix_task_mail_choice on task_mail_choice (choice, account);
-- until when somebody was told of tasks, and on which day
create table task_digest (
  account varchar(64) not null,
  sent_on date not null,
  seen_until timestamp with time zone not null,
  constraint pk_task_digest primary key (account)
);
create index ix_account_kind on account (kind, id);
