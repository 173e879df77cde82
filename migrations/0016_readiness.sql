-- A queue takes contacts once it is ready, or once somebody has put their name to opening it unready.
alter table desk.queues
  add column opened_at timestamptz default now(),
  add column opened_by uuid references platform.people,
  add column opened_because text;

create table desk.queue_checks (
  queue uuid not null references desk.queues,
  house uuid not null references platform.houses,
  item text not null check (item in ('entitlements','knowledge','authority','escalation','care','policy','drills')),
  how text not null,
  by uuid not null references platform.people,
  at timestamptz not null,
  primary key (queue, item)
);
alter table desk.queue_checks enable row level security;
create policy house on desk.queue_checks using (house = platform.house()) with check (house = platform.house());
grant select, insert, update on desk.queue_checks to sanying_app;

-- The queues of a house are its own, as its cases are.
grant insert, update on desk.queues to sanying_app;
