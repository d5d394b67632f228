-- names that organizations had: nobody finds them by these any more but an auditor (R-031)
create table organization_former_name (
    id uuid not null primary key,
    organization uuid not null,
    name varchar(200) not null,
    core bytea not null,
    until_when timestamp with time zone not null,
    constraint fk_organization_former_name foreign key (organization) references organization (id)
);
create index ix_organization_former_name_core on organization_former_name (core);
create index ix_organization_former_name_organization on organization_former_name (organization, until_when);
