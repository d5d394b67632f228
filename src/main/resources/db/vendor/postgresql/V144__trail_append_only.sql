-- also for the owner of the tables: who is not stopped by rights is stopped by this
create function trail_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'The trail is only ever added to: no % of %', lower(tg_op), tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger trail_append_only before update or delete or truncate on trail
  for each statement execute function trail_append_only();
create trigger trail_chain_append_only before update or delete or truncate on trail_chain
  for each statement execute function trail_append_only();
