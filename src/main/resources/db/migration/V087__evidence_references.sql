-- What was asked of a customer, and how he answers: of the link in his mail only a digest
-- is kept. Rows from before have no link.
alter table evidence_reference add column contact_name varchar(100);
alter table evidence_reference add column language varchar(35);
alter table evidence_reference add column work varchar(2000);
alter table evidence_reference add column token_digest varchar(64);
alter table evidence_reference add column answer_until timestamp with time zone;
alter table evidence_reference add column answer varchar(2000);
alter table evidence_reference add constraint evidence_reference_token unique (token_digest);
create index ix_evidence_reference_email on evidence_reference (customer_email, asked_at);

-- How many customers an organization has asked on a day.
create table evidence_reference_day (
    organization_id uuid not null references organization (id),
    on_day date not null,
    asked integer not null,
    primary key (organization_id, on_day)
);
