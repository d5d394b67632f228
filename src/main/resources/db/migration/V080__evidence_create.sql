-- A competency with its specialization that an organization has chosen.
create table evidence_competency (
    id uuid primary key,
    organization_id uuid not null references organization (id),
    competency varchar(64) not null,
    specialization varchar(64) not null,
    since date not null,
    chosen_by varchar(64) not null,
    constraint evidence_competency_once unique (organization_id, competency, specialization)
);

-- Who is to count for which chosen competency. A row goes with the choice, and when the person leaves.
create table evidence_assignment (
    id uuid primary key,
    organization_id uuid not null references organization (id),
    account varchar(64) not null,
    competency varchar(64) not null,
    specialization varchar(64) not null,
    assigned_by varchar(64) not null,
    assigned_at timestamp with time zone not null,
    constraint evidence_assignment_once unique (organization_id, account, competency, specialization)
);

-- Exams belong to the certification ID under which they were passed, whoever that is linked to.
create table evidence_exam (
    certification_id varchar(64) not null,
    exam varchar(64) not null,
    passed_on date not null,
    source varchar(200) not null,
    recorded_at timestamp with time zone not null,
    primary key (certification_id, exam)
);

create table evidence_reference (
    id uuid primary key,
    organization_id uuid not null references organization (id),
    customer_name varchar(200) not null,
    customer_email varchar(254) not null,
    competency varchar(64),
    specialization varchar(64),
    state varchar(20) not null,
    asked_at timestamp with time zone not null,
    answered_at timestamp with time zone,
    accepted_on date,
    expires_on date,
    asked_by varchar(64) not null
);
create index ix_evidence_reference on evidence_reference (organization_id, id);

-- A solution is claimed by the organization, and counts when its certificate was verified.
create table evidence_solution (
    id uuid primary key,
    organization_id uuid not null references organization (id),
    name varchar(200) not null,
    certificate varchar(64) not null,
    state varchar(20) not null,
    certified_on date not null,
    expires_on date not null,
    claimed_by varchar(64),
    claimed_at timestamp with time zone not null,
    decided_by varchar(64),
    decided_at timestamp with time zone,
    reason varchar(2000),
    version bigint not null,
    constraint evidence_solution_once unique (organization_id, certificate)
);
create index ix_evidence_solution_state on evidence_solution (state, claimed_at, id);

-- A row stands while the organization takes part in customer satisfaction surveys.
create table evidence_participation (
    organization_id uuid primary key references organization (id),
    since date not null,
    begun_by varchar(64) not null
);

create table evidence_survey (
    id uuid primary key,
    organization_id uuid not null references organization (id),
    survey_number varchar(64) not null,
    closed_on date not null,
    recorded_at timestamp with time zone not null,
    constraint evidence_survey_once unique (organization_id, survey_number)
);

-- How many responses of one customer organization a survey had.
create table evidence_survey_response (
    survey_id uuid not null references evidence_survey (id),
    customer varchar(200) not null,
    responses integer not null,
    primary key (survey_id, customer)
);

-- Certification IDs that were ever linked or told of: locked by whoever links one or brings results for it.
create table evidence_certification (
    certification_id varchar(64) primary key
);
