-- The tree of an organization's locations. headquarters_of names the organization in the
-- row of its Headquarters and is empty in all others: so there is exactly one, on every
-- database. That row is also what is locked when contact roles of the organization change.
create table location (
    id uuid primary key,
    organization uuid not null references organization (id),
    parent uuid references location (id),
    headquarters_of uuid,
    name varchar(200) not null,
    country varchar(2),
    state varchar(200),
    city varchar(200),
    constraint location_headquarters unique (headquarters_of)
);
create index location_organization on location (organization);

-- A person of an organization. active_account is the account while the association lasts
-- and empty afterwards: one active association, any number of past ones.
create table individual (
    id uuid primary key,
    organization uuid not null references organization (id),
    account varchar(64) not null,
    active_account varchar(64),
    location uuid not null references location (id),
    first_name varchar(100) not null,
    last_name varchar(100) not null,
    work_email varchar(254) not null,
    phone varchar(50),
    job_title varchar(100),
    certification_id varchar(64),
    associated_since timestamp with time zone not null,
    ended_at timestamp with time zone,
    profile_completed_at timestamp with time zone,
    version integer not null,
    constraint individual_active unique (organization, active_account)
);
create index individual_account on individual (active_account);

-- Who holds which contact role at which location. primary_of names the location in the row
-- of its primary program contact: so there is at most one.
create table contact_role (
    id uuid primary key,
    organization uuid not null references organization (id),
    location uuid not null references location (id),
    account varchar(64) not null,
    role varchar(40) not null,
    primary_of uuid,
    given_at timestamp with time zone not null,
    constraint contact_role_once unique (location, account, role),
    constraint contact_role_primary unique (primary_of)
);
create index contact_role_organization on contact_role (organization, role);
create index contact_role_account on contact_role (account);

-- Which certification ID counts for which organization: at most one in the whole program.
create table certification_link (
    certification_id varchar(64) primary key,
    organization uuid not null references organization (id),
    account varchar(64) not null,
    linked_at timestamp with time zone not null
);
create index certification_link_account on certification_link (account);
create index certification_link_organization on certification_link (organization);
