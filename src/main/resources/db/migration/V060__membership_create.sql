create table membership (
  organization_id uuid primary key,
  level varchar(40) not null,
  enrolled_on date not null,
  version bigint not null
);

-- a record of its own for each program year; nothing that happens to a renewal touches the running term
create table membership_term (
  id uuid primary key,
  organization_id uuid not null references membership (organization_id),
  term_number integer not null,
  starts_on date not null,
  ends_on date not null,
  level varchar(40) not null,
  signature_id uuid not null,
  constraint uq_membership_term unique (organization_id, term_number)
);
