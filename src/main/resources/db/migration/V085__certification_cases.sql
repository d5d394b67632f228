-- A claim to a certification ID that counts for somebody else. open_claim names the claim
-- while it is open and is empty afterwards: one contest about it at a time.
create table certification_contest (
    id uuid primary key,
    certification_id varchar(64) not null,
    organization_id uuid not null references organization (id),
    account varchar(64) not null,
    holder_organization_id uuid references organization (id),
    holder_account varchar(64),
    contested_at timestamp with time zone not null,
    open_claim varchar(200),
    outcome varchar(20),
    reason varchar(1000),
    settled_by varchar(64),
    settled_at timestamp with time zone,
    constraint certification_contest_open unique (open_claim)
);
create index ix_certification_contest_id on certification_contest (certification_id);
create index ix_certification_contest_claimant on certification_contest (organization_id, account);

-- Results have come for a certification ID that nobody has. open_id is the ID while the
-- case is open and empty afterwards: one case for each ID at a time.
create table certification_stray (
    id uuid primary key,
    certification_id varchar(64) not null,
    open_id varchar(64),
    opened_at timestamp with time zone not null,
    outcome varchar(20),
    corrected_id varchar(64),
    reason varchar(1000),
    settled_by varchar(64),
    settled_at timestamp with time zone,
    constraint certification_stray_open unique (open_id)
);

-- Whether anybody has the ID of a result is asked for each line of an import.
create index ix_individual_certification on individual (certification_id);
