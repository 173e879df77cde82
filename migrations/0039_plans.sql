-- What somebody planned with, and what came out. Kept as it was: whoever plans anew keeps another one. No person is in it
-- but whoever kept it.
create table routing.plans (
  id uuid primary key,
  house uuid not null references platform.houses,
  name text not null check (btrim(name) <> '' and length(name) <= 120),
  by uuid not null references platform.people,
  at timestamptz not null,
  inputs jsonb not null,
  outcome jsonb not null,
  seed integer not null check (seed between 1 and 4000000),
  -- Of the planner: the same inputs, seed and version give the same outcome on any machine.
  version integer not null check (version > 0)
);
create index plans_at on routing.plans (house, at desc);

alter table routing.plans enable row level security;
create policy house on routing.plans using (house = platform.house()) with check (house = platform.house());
grant select, insert on routing.plans to sanying_app;
