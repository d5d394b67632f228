-- branch locations: an address of their own, and since and until when they are there
alter table location add column street varchar(200);
alter table location add column postal_code varchar(20);
alter table location add column added_at timestamp with time zone;
alter table location add column closed_at timestamp with time zone;
create index location_parent on location (parent);
