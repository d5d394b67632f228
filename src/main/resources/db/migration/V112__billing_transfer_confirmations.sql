-- bank transfers that finance has entered by hand
create table transfer_confirmation (
  id uuid primary key,
  order_id uuid not null references billing_order (id),
  -- the order, while a second person is to confirm: so there is at most one
  waiting_of uuid,
  currency varchar(3) not null,
  amount bigint not null,
  received_on date not null,
  reference varchar(200) not null,
  state varchar(20) not null,
  first_by varchar(100) not null,
  first_at timestamp with time zone not null,
  second_by varchar(100),
  second_at timestamp with time zone,
  -- why the second person has sent it back
  note varchar(1000),
  -- the line of a statement that turned out to be the same transfer
  statement_line uuid,
  constraint uq_transfer_confirmation_waiting unique (waiting_of),
  constraint uq_transfer_confirmation_line unique (statement_line)
);

create index ix_transfer_confirmation_order on transfer_confirmation (order_id);
