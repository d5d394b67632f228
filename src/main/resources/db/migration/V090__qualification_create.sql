-- How an organization was judged last. The row is the lock under which it is judged; there is none before its first evidence.
create table qualification_standing (
    organization_id uuid primary key references organization (id),
    met_level varchar(40),
    evaluation_id uuid,
    judged_on date,
    -- digest of the judgement: the same as long as nothing has changed
    result varchar(64),
    -- digest of the tables as they stood on that day
    rules varchar(64),
    -- the organization's day on which it has to be looked at again, because evidence begins, ends, or is about to
    due_on date
);
create index ix_qualification_standing_due on qualification_standing (due_on, organization_id);

-- A judgement with its reasons: what was judged, by which versions of the tables, and which rules fired.
create table qualification_evaluation (
    id uuid primary key,
    organization_id uuid not null references organization (id),
    evaluated_at timestamp with time zone not null,
    judged_on date not null,
    met_level varchar(40) not null,
    level_before varchar(40),
    points integer not null,
    evidence varchar(1000000) not null,
    judgement varchar(1000000) not null
);
create index ix_qualification_evaluation on qualification_evaluation (organization_id, evaluated_at);

-- What the administrators were told about evidence that is about to end.
create table qualification_notice (
    organization_id uuid not null references organization (id),
    kind varchar(40) not null,
    ends_on date not null,
    days_before integer not null,
    sent_at timestamp with time zone not null,
    primary key (organization_id, kind, ends_on, days_before)
);
