-- Keys with which programs of testing providers call; of a key only a digest is kept.
create table evidence_key (
    id uuid primary key,
    provider varchar(100) not null,
    key_digest varchar(64) not null,
    made_by varchar(64) not null,
    made_at timestamp with time zone not null,
    last_used_at timestamp with time zone,
    revoked_by varchar(64),
    revoked_at timestamp with time zone,
    constraint evidence_key_once unique (key_digest)
);
