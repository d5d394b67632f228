-- our half of an account; name and password lie in the engine's act_id_user under the same id
create table account (
	id varchar(64) not null primary key,
	kind varchar(10) not null,
	email varchar(254) unique,
	language varchar(35) not null,
	country varchar(2),
	must_change_password boolean not null,
	created_at timestamp with time zone not null,
	mail_proven_at timestamp with time zone
);

create table one_time_link (
	token_digest varchar(64) not null primary key,
	purpose varchar(40) not null,
	subject varchar(254) not null,
	account_id varchar(64),
	life_seconds bigint not null,
	mail_event varchar(200) not null,
	issued_at timestamp with time zone not null,
	valid_until timestamp with time zone,
	redeemed_at timestamp with time zone
);
create index one_time_link_subject on one_time_link (purpose, subject);
create index one_time_link_mail on one_time_link (mail_event);

-- when what was tried lately, one row per name, device or address
create table recent_attempts (
	subject varchar(64) not null primary key,
	moments varchar(4000) not null,
	refused_since timestamp with time zone
);

-- browsers in which an account has signed in before
create table known_device (
	token_digest varchar(64) not null,
	account_id varchar(64) not null,
	seen_at timestamp with time zone not null,
	primary key (token_digest, account_id)
);

-- one row: the groups, grants and staff of the first start exist
create table first_start (
	id integer not null primary key,
	done_at timestamp with time zone not null
);
