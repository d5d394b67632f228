-- what is old enough to be forgotten is found by time
alter table recent_attempts add column last_at timestamp with time zone;
create index one_time_link_issued on one_time_link (issued_at);
create index recent_attempts_last on recent_attempts (last_at);
create index known_device_seen on known_device (seen_at);
