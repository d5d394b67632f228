-- bank statements that were imported, and what became of each credit in them
create table bank_statement (
  id uuid primary key,
  account varchar(50) not null,
  statement_id varchar(100) not null,
  imported_by varchar(100) not null,
  imported_at timestamp with time zone not null,
  constraint uq_bank_statement unique (account, statement_id)
);

create table bank_statement_line (
  id uuid primary key,
  statement uuid not null references bank_statement (id),
  line_number integer not null,
  -- names the credit for good, also when another statement repeats it
  entry_key varchar(200) not null,
  currency varchar(3) not null,
  amount bigint not null,
  booked_on date not null,
  payer varchar(200),
  remittance varchar(1000),
  outcome varchar(20) not null,
  order_id uuid references billing_order (id),
  constraint uq_bank_statement_line_key unique (entry_key)
);

create index ix_bank_statement_line on bank_statement_line (statement, line_number);
