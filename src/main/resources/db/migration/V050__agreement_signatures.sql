-- every text that anybody may have signed, byte for byte
create table agreement_text (
  sha256 varchar(64) primary key,
  version varchar(40) not null,
  language varchar(35) not null,
  content bytea not null
);
create table agreement_signature (
  id uuid primary key,
  number bigint generated always as identity,
  organization uuid not null,
  organization_name varchar(400) not null,
  account varchar(64) not null,
  mail_address varchar(320),
  last_name varchar(200) not null,
  first_name varchar(200) not null,
  job_title varchar(200) not null,
  version varchar(40) not null,
  language varchar(35) not null,
  sha256 varchar(64) not null references agreement_text (sha256),
  signed_at timestamp with time zone not null,
  ip_address varchar(60),
  user_agent varchar(500)
);
create index ix_agreement_signature_organization on agreement_signature (organization, number);
create table agreement_copy (
  signature uuid primary key references agreement_signature (id),
  made_at timestamp with time zone not null,
  content bytea not null
);
