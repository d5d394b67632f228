-- lists of cases, newest first, go on from a place: without these, PostgreSQL reads and sorts all of a process or state
create index ix_act_hi_procinst_start on act_hi_procinst (start_time_, id_);
create index ix_act_hi_procinst_process on act_hi_procinst (proc_def_key_, start_time_, id_);
create index ix_act_hi_procinst_definition on act_hi_procinst (proc_def_id_, start_time_, id_);
create index ix_act_hi_procinst_state on act_hi_procinst (state_, start_time_, id_);
