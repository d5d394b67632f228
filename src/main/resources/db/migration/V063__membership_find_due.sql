-- what is due is read in this order, batch by batch, and nothing is sorted
drop index ix_membership_renewal;
create index ix_membership_due on membership (renewal_opened, valid_until_end, organization_id);
