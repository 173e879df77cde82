-- The ground: houses, people, what happened (facts), what shall happen (deadlines), and who may look.
-- Every table carries its house, and row level security keeps it: no query has to remember.

create schema platform;

-- The two rooms of the house. The server works as one of them, never as the owner of the tables.
do $$ begin
  if not exists (select from pg_roles where rolname = 'sanying_app') then create role sanying_app nologin nobypassrls; end if;
  if not exists (select from pg_roles where rolname = 'sanying_care') then create role sanying_care nologin nobypassrls; end if;
end $$;
do $$ begin
  execute format('grant sanying_app to %I', current_user);
  execute format('grant sanying_care to %I', current_user);
end $$;

grant usage on schema platform to sanying_app;

create function platform.house() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.house', true), '')::uuid $$;

create table platform.houses (
  id uuid primary key,
  name text not null,
  zone text not null,
  created_at timestamptz not null
);

create table platform.people (
  id uuid primary key,
  house uuid not null references platform.houses,
  key text not null,
  name text not null,
  email text not null,
  role text not null check (role in ('agent','lead','second_line','qa','counsellor','legal','department','executive','client','admin')),
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  team text not null default '',
  password text,
  created_at timestamptz not null,
  unique (house, key)
);
create unique index people_email on platform.people (lower(email));

create table platform.sessions (
  token bytea primary key,
  house uuid not null references platform.houses,
  person uuid not null references platform.people,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index sessions_person on platform.sessions (person);

create table platform.tokens (
  token bytea primary key,
  house uuid not null references platform.houses,
  name text not null,
  scopes text[] not null,
  created_at timestamptz not null,
  revoked_at timestamptz
);

-- Attempts at a door (sign-in, a customer's link), counted so that guessing is slow in every server process.
create table platform.attempts (
  door text not null,
  at timestamptz not null,
  house uuid
);
create index attempts_door on platform.attempts (door, at);

-- What happened, once, for the timeline, the live stream, the figures and the audit. Never changed, never removed.
create table platform.facts (
  seq bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  house uuid not null references platform.houses,
  at timestamptz not null,
  name text not null,
  about uuid,
  actor text not null,
  body jsonb not null default '{}',
  topics text[] not null default '{}'
);
create index facts_about on platform.facts (house, about, seq);
create index facts_name on platform.facts (house, name, at);
create index facts_xid on platform.facts (xid);

-- What shall happen. The row is the truth and the job is only the alarm: a lost, doubled or late alarm changes nothing.
create table platform.deadlines (
  id uuid primary key,
  house uuid not null references platform.houses,
  kind text not null,
  about uuid not null,
  due_at timestamptz not null,
  state text not null default 'open' check (state in ('open','met','rung')),
  rung_at timestamptz,
  check ((state = 'rung') = (rung_at is not null))
);
create index deadlines_due on platform.deadlines (due_at) where state = 'open';
create index deadlines_about on platform.deadlines (about, kind) where state = 'open';

-- The virtual clock of demo and test: how far the house is ahead of the world.
create table platform.clock (
  one boolean primary key default true check (one),
  ahead interval not null default '0'
);
insert into platform.clock default values;

do $$ declare t text; begin
  foreach t in array array['people','sessions','tokens','facts','deadlines'] loop
    execute format('alter table platform.%I enable row level security', t);
    execute format('create policy house on platform.%I using (house = platform.house()) with check (house = platform.house())', t);
  end loop;
end $$;

-- A door is tried before anybody knows whose house it opens, and a clock has no house: the owner's own tables, reached by functions only.
alter table platform.houses enable row level security;
create policy house on platform.houses using (id = platform.house());
alter table platform.attempts enable row level security;
alter table platform.clock enable row level security;

grant select on platform.houses to sanying_app;
grant select, insert, update on platform.people to sanying_app;
grant select, insert, delete on platform.sessions to sanying_app;
grant select, insert, update on platform.tokens to sanying_app;
grant select, insert on platform.facts to sanying_app;
grant select, insert, update on platform.deadlines to sanying_app;

-- The alarm is set in the transaction of its deadline.
create function platform.set_alarm(deadline uuid, ring_at timestamptz) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  perform graphile_worker.add_job('ring', json_build_object('deadline', deadline), run_at => ring_at,
    job_key => deadline::text, max_attempts => 5);
end $$;
revoke all on function platform.set_alarm from public;
grant execute on function platform.set_alarm to sanying_app;
