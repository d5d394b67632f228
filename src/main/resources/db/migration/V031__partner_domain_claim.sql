-- contested_with: who had the domain proven when this claim was proven too
create table domain_claim (
    id uuid primary key,
    organization uuid not null references organization (id),
    domain varchar(253) not null,
    state varchar(12) not null,
    sub_domains boolean not null,
    contested_with uuid references organization (id),
    changed_at timestamp with time zone not null,
    version integer not null,
    constraint domain_claim_once unique (organization, domain)
);
create index domain_claim_domain on domain_claim (domain);

-- The one proven claim to a domain. A table of its own, so that two who prove the same domain at
-- the same moment can be told apart without breaking either transaction.
create table proven_domain (
    domain varchar(253) primary key,
    claim uuid not null references domain_claim (id)
);
