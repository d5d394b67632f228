create trigger trail_append_only before update, delete on trail call 'org.partnercenter.trail.AppendOnly';
create trigger trail_chain_append_only before update, delete on trail_chain call 'org.partnercenter.trail.AppendOnly';
