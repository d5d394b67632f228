-- a document is kept while somebody needs it: its hash stays, it goes
alter table legal_name_change alter column document drop not null;
alter table legal_name_change add column document_removed_at timestamp with time zone;
-- asked for by the clerk to whom a letter came, not by a person of the organization
alter table legal_name_change add column by_letter boolean default false not null;
update legal_name_change set document = null, document_removed_at = decided_at where outcome in ('WITHDRAWN', 'REFUSED');
