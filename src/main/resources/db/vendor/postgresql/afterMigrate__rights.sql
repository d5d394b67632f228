-- where the schema belongs to another role than that of the application: it reads and writes rows, changes no table, and
-- only adds to the trail
do $$
begin
  if current_user <> '${application}' then
    execute format('grant usage on schema %I to %I', current_schema, '${application}');
    execute format('grant select, insert, update, delete on all tables in schema %I to %I', current_schema, '${application}');
    execute format('grant usage, select on all sequences in schema %I to %I', current_schema, '${application}');
    execute format('revoke update, delete, truncate on trail, trail_chain from %I', '${application}');
  end if;
end
$$;
