-- what auditors ask for: by time within an organization, by person, by name anywhere
drop index ix_trail_organization;
create index ix_trail_organization on trail (organization, recorded_at, id);
drop index ix_trail_object;
create index ix_trail_object on trail (object_kind, object_id, recorded_at, id);
create index ix_enrollment_organization on enrollment (organization_id);
create index ix_agreement_signature_account on agreement_signature (account, signed_at);
create index ix_individual_account_ever on individual (account);
create index ix_individual_last_name on individual (last_name, first_name);
create index organization_name_anywhere on organization_name (core, organization);
-- what somebody did in the engine, by time
create index ix_act_hi_op_log_user_time on act_hi_op_log (user_id_, timestamp_);
