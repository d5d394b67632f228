-- requests to change a legal name, each with the document that verifies it (R-031)
create table legal_name_change (
    id uuid not null primary key,
    organization_id uuid not null,
    old_name varchar(200) not null,
    new_name varchar(200) not null,
    document_name varchar(200) not null,
    document_type varchar(100) not null,
    document_size integer not null,
    document_sha256 varchar(64) not null,
    document bytea not null,
    asked_by varchar(64) not null,
    asked_at timestamp with time zone not null,
    -- the organization while the request is open, so that there is one at a time
    open_for uuid,
    outcome varchar(20),
    reason varchar(1000),
    decided_by varchar(64),
    decided_at timestamp with time zone,
    constraint fk_legal_name_change_organization foreign key (organization_id) references organization (id),
    constraint uq_legal_name_change_open unique (open_for)
);
create index ix_legal_name_change_organization on legal_name_change (organization_id, asked_at);
create index ix_legal_name_change_asked_by on legal_name_change (asked_by);
