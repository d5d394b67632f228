-- the engine finds the instance by its business key, the id of the renewal
alter table reenrollment drop column process_instance_id;
