-- Somebody has said they will go to the press or a regulator. That is their right: it counts for nothing against them,
-- gives nothing extra, and ends by itself. It makes us report sooner.
create table desk.watches (
  id uuid primary key,
  house uuid not null references platform.houses,
  customer uuid not null references desk.customers,
  contact uuid not null references desk.contacts,
  opened_at timestamptz not null,
  until timestamptz not null check (until > opened_at),
  ended_at timestamptz,
  ended_by uuid references platform.people,
  ended_because text,
  check ((ended_at is null) = (ended_by is null)),
  check ((ended_at is null) = (ended_because is null))
);
create index watches_customer on desk.watches (customer, until) where ended_at is null;
alter table desk.watches enable row level security;
create policy house on desk.watches using (house = platform.house()) with check (house = platform.house());
grant select, insert, update on desk.watches to sanying_app;

alter table desk.wrap_ups add column left_upset boolean not null default false;
