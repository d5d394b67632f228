-- what deputies did in the place of somebody who was away
create index ix_trail_on_behalf_of on trail (on_behalf_of, recorded_at, id);
