create table organization (
    id uuid primary key,
    partner_program_id varchar(8),
    legal_name varchar(200) not null,
    doing_business_as varchar(200),
    country varchar(2) not null,
    state varchar(100),
    city varchar(100),
    street varchar(200),
    postal_code varchar(20),
    phone varchar(40),
    website varchar(300),
    website_domain varchar(253),
    folded_state varchar(100),
    folded_city varchar(100),
    employees integer,
    standing varchar(10) not null,
    external_id varchar(100),
    enrolled_at timestamp with time zone,
    version integer not null,
    constraint organization_program_id unique (partner_program_id),
    constraint organization_external_id unique (external_id)
);
create index organization_website_domain on organization (website_domain);

-- what was ticked in the four sections of the profile
create table organization_choice (
    organization uuid not null references organization (id),
    section varchar(20) not null,
    choice varchar(60) not null,
    primary key (organization, section, choice)
);

-- numbers that are taken for ever, also while the enrollment that drew one is not committed yet
create table program_id (
    program_id varchar(8) primary key
);

-- Names, folded, without blanks and legal forms, as bytes: their order is the same under every
-- collation, so a prefix is a range of the index on both databases.
create table organization_name (
    organization uuid not null references organization (id),
    kind varchar(10) not null,
    country varchar(2) not null,
    core bytea not null,
    primary key (organization, kind)
);
create index organization_name_core on organization_name (country, core, organization);

-- Which organizations have which words (as hashes) in their names. Of scripts without blanks
-- a "word" is each pair of neighbouring characters.
create table organization_word (
    word bigint not null,
    country varchar(2) not null,
    organization uuid not null references organization (id),
    primary key (word, country, organization)
);
create index organization_word_organization on organization_word (organization);

-- The words of five and more letters, under themselves and under each form with one letter
-- left out (as hashes): two words that differ by one letter meet in one of them.
create table word_key (
    word_key bigint not null,
    word varchar(40) not null,
    primary key (word_key, word)
);
