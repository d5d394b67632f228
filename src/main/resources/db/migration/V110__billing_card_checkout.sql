-- pages at the card provider; nothing about cards is ever kept here
create table card_checkout (
  id uuid primary key,
  order_id uuid not null references billing_order (id),
  -- the order, while the page is open: so there is at most one
  open_of uuid,
  provider varchar(20) not null,
  session_id varchar(200) not null,
  address varchar(4000) not null,
  currency varchar(3) not null,
  amount bigint not null,
  state varchar(20) not null,
  opened_by varchar(100),
  opened_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint uq_card_checkout_session unique (provider, session_id),
  constraint uq_card_checkout_open unique (open_of)
);

create index ix_card_checkout_order on card_checkout (order_id);
