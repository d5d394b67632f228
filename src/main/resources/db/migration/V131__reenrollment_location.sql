-- the location that was chosen to be invoiced for the next year
alter table reenrollment add column location_id uuid;
