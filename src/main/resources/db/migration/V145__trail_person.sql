create index ix_trail_person on trail (person, id);
