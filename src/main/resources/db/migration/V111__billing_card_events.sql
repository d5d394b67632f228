-- what the card provider has told us, each event once
create table card_event (
  provider varchar(20) not null,
  event_id varchar(200) not null,
  kind varchar(20) not null,
  -- as the provider says it: may be an order that we do not have
  order_id uuid,
  session_id varchar(200),
  payment varchar(200),
  received_at timestamp with time zone not null,
  primary key (provider, event_id)
);

-- payments that the provider has paid back; may be told of before the payment itself
create table card_refund (
  provider varchar(20) not null,
  payment varchar(200) not null,
  currency varchar(3) not null,
  amount bigint not null,
  refunded_at timestamp with time zone not null,
  primary key (provider, payment)
);
