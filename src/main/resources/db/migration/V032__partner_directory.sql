-- What customers may find: enrolled organizations with an active membership, by trading name.
create table directory_entry (
    organization uuid primary key references organization (id),
    trading_name varchar(200) not null,
    trading_core bytea not null,
    listed_level varchar(60) not null,
    country varchar(2) not null,
    state varchar(100),
    city varchar(100),
    folded_city varchar(100)
);
create index directory_entry_name on directory_entry (trading_core);
create index directory_entry_country on directory_entry (country, trading_core);
create index directory_entry_city on directory_entry (country, folded_city, trading_core);
create index directory_entry_level on directory_entry (listed_level, country, trading_core);
