-- the branch location that pays; none for the Headquarters
alter table billing_order add column location uuid;
