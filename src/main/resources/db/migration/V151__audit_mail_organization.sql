-- for which organization a mail was written; of those from before it is not known
alter table outbox_mail add column organization uuid;
create index ix_outbox_mail_organization on outbox_mail (organization, created_at, id);
create index ix_outbox_mail_recipient on outbox_mail (recipient, created_at, id);
