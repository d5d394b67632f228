-- every mail, written with the business fact it tells and sent afterwards
create table outbox_mail (
  id uuid primary key,
  event varchar(200) not null,
  template varchar(100) not null,
  recipient varchar(320) not null,
  language varchar(35) not null,
  subject varchar(500) not null,
  text_part varchar(200000) not null,
  html_part varchar(400000) not null,
  message_id varchar(200) not null,
  state varchar(20) not null,
  attempts integer not null,
  created_at timestamp with time zone not null,
  next_attempt_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  last_error varchar(2000),
  constraint ux_outbox_mail unique (event, template, recipient)
);
create index ix_outbox_mail_due on outbox_mail (state, next_attempt_at);
create table outbox_attachment (
  mail uuid not null references outbox_mail (id),
  place integer not null,
  file_name varchar(200) not null,
  content_type varchar(100) not null,
  source varchar(100) not null,
  document varchar(200) not null,
  primary key (mail, place)
);
