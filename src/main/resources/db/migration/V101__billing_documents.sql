-- the last number given in a series and a year; whoever takes the next one holds the row until he commits
create table billing_series (
  series varchar(20) not null,
  series_year integer not null,
  last_position integer not null,
  primary key (series, series_year)
);

-- invoices and credit notes: only ever added
create table billing_document (
  id uuid primary key,
  kind varchar(20) not null,
  series_year integer not null,
  series_position integer not null,
  document_number varchar(40) not null,
  order_id uuid not null references billing_order (id),
  organization uuid not null,
  -- the order, while this is its invoice; empty once it is taken back
  current_of uuid,
  -- the invoice that a credit note takes back
  credits uuid references billing_document (id),
  currency varchar(3) not null,
  gross bigint not null,
  issued_on date not null,
  issued_at timestamp with time zone not null,
  language varchar(20) not null,
  -- everything that is printed, as JSON, and the SHA-256 of its UTF-8 bytes
  content varchar(100000) not null,
  sha256 varchar(64) not null,
  constraint uq_billing_document_position unique (kind, series_year, series_position),
  constraint uq_billing_document_number unique (document_number),
  constraint uq_billing_document_current unique (current_of),
  constraint uq_billing_document_credits unique (credits)
);

create index ix_billing_document_order on billing_document (order_id);

-- the PDF: drawn when it is first needed, then kept
create table billing_document_copy (
  document uuid primary key references billing_document (id),
  made_at timestamp with time zone not null,
  sha256 varchar(64) not null,
  content bytea not null
);
