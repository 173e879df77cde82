-- The desk: who called, what was said, what was promised. A contact is one conversation on one channel, never a person.

create schema desk;
grant usage on schema desk to sanying_app;

create table desk.queues (
  id uuid primary key,
  house uuid not null references platform.houses,
  key text not null,
  name jsonb not null,
  offers jsonb not null default '[]',
  unique (house, key)
);

create table desk.customers (
  id uuid primary key,
  house uuid not null references platform.houses,
  name text,
  phone text,
  email text,
  account text,
  language text check (language in ('zh-Hant','zh-Hans','en')),
  created_at timestamptz not null
);
create unique index customers_phone on desk.customers (house, phone);
create unique index customers_email on desk.customers (house, lower(email));
create unique index customers_account on desk.customers (house, account);

create table desk.case_numbers (
  house uuid primary key references platform.houses,
  last integer not null
);

create table desk.cases (
  id uuid primary key,
  house uuid not null references platform.houses,
  number integer not null,
  customer uuid not null references desk.customers,
  queue uuid not null references desk.queues,
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  title text not null,
  need text,
  owner uuid references platform.people,
  state text not null default 'open' check (state in ('open','closed')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  search tsvector not null default '',
  unique (house, number),
  check ((state = 'closed') = (closed_at is not null))
);
create index cases_customer on desk.cases (customer) where state = 'open';
create index cases_search on desk.cases using gin (search);
create index cases_owner on desk.cases (house, owner, state);

create table desk.contacts (
  id uuid primary key,
  house uuid not null references platform.houses,
  external text,
  channel text not null check (channel in ('phone','chat','counter','email')),
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  queue uuid not null references desk.queues,
  customer uuid not null references desk.customers,
  case_id uuid references desk.cases,
  agent uuid references platform.people,
  state text not null check (state in ('waiting','running','ended')),
  started_at timestamptz not null,
  answered_at timestamptz,
  ended_at timestamptz,
  ended_by text check (ended_by in ('customer','agent','agent_for_conduct','handed_over','lost')),
  waited_seconds integer not null default 0 check (waited_seconds >= 0),
  transfers integer not null default 0 check (transfers >= 0),
  heard_before text,
  after_broken_promise boolean not null default false,
  version integer not null default 0,
  last_utterance_at timestamptz,
  conversation jsonb not null default '{}',
  check ((state = 'ended') = (ended_at is not null)),
  check ((state = 'ended') = (ended_by is not null)),
  check (state <> 'running' or agent is not null)
);
create unique index contacts_external on desk.contacts (house, external);
create index contacts_running on desk.contacts (house, agent) where state <> 'ended';
create unique index contacts_one_voice on desk.contacts (agent) where state = 'running' and channel in ('phone','counter');
create index contacts_customer on desk.contacts (customer, started_at);
create index contacts_case on desk.contacts (case_id);
create index contacts_ended on desk.contacts (house, ended_at);

create table desk.utterances (
  id uuid primary key,
  house uuid not null references platform.houses,
  contact uuid not null references desk.contacts,
  key text not null,
  who text not null check (who in ('customer','agent','lead')),
  words text not null,
  at timestamptz not null,
  final boolean not null,
  version integer not null,
  reading jsonb not null default '{}',
  unique (contact, key)
);
create index utterances_order on desk.utterances (contact, at, key);
create index utterances_new on desk.utterances (contact, version);

create table desk.demands (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  contact uuid references desk.contacts,
  words text not null,
  kind text not null check (kind in ('compensation','refund','against_staff','policy','other')),
  state text not null default 'open' check (state in ('open','granted','partly','declined','withdrawn')),
  at timestamptz not null
);
create index demands_case on desk.demands (case_id);

create table desk.statements (
  id uuid primary key,
  house uuid not null references platform.houses,
  contact uuid not null references desk.contacts,
  customer uuid not null references desk.customers,
  words text not null,
  basis text not null check (basis in ('article','notice','standard','guess')),
  by uuid not null references platform.people,
  at timestamptz not null
);
create index statements_customer on desk.statements (customer, at);

create table desk.promises (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  contact uuid references desk.contacts,
  kind text not null check (kind in ('call_back','update','refund','delivery','visit','ownership','other')),
  words text not null,
  owner uuid not null references platform.people,
  made_by uuid not null references platform.people,
  made_at timestamptz not null,
  due_at timestamptz not null,
  state text not null default 'open' check (state in ('open','kept','broken','moved')),
  kept_at timestamptz,
  kept_by uuid references platform.people,
  kept_words text,
  broken_at timestamptz,
  moved_at timestamptz,
  moved_to uuid references desk.promises,
  check ((state = 'kept') = (kept_at is not null and kept_by is not null)),
  check (state <> 'broken' or broken_at is not null),
  check ((state = 'moved') = (moved_at is not null))
);
create index promises_case on desk.promises (case_id);
create index promises_owner on desk.promises (house, owner, due_at) where state in ('open','broken');
create index promises_due on desk.promises (house, due_at);

-- What the agent wrote down at the end, two answers apart: a calm customer is not yet an answered one.
create table desk.wrap_ups (
  contact uuid primary key references desk.contacts,
  house uuid not null references platform.houses,
  calm text not null check (calm in ('yes','no','unsure')),
  solved text not null check (solved in ('yes','no','unsure')),
  kind text not null check (kind in ('enquiry','complaint','suggestion','thanks')),
  recap text not null,
  by uuid not null references platform.people,
  at timestamptz not null
);

create table desk.notes (
  id uuid primary key,
  house uuid not null references platform.houses,
  contact uuid not null references desk.contacts,
  words text not null,
  by uuid not null references platform.people,
  at timestamptz not null
);
create index notes_contact on desk.notes (contact, at);

-- A message for the customer. An integration fetches and sends it; the link in it opens one case and lapses.
create table desk.messages (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  channel text not null check (channel in ('sms','email','on_screen')),
  address text,
  words text not null,
  written_at timestamptz not null,
  sent_at timestamptz
);
create index messages_waiting on desk.messages (house, written_at) where sent_at is null;

create table desk.links (
  token bytea primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
create index links_case on desk.links (case_id);

create table desk.customer_words (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  kind text not null check (kind in ('correction','addition','thanks','heard_yes','heard_no')),
  words text not null default '',
  at timestamptz not null
);
create index customer_words_case on desk.customer_words (case_id, at);

create schema guard;
grant usage on schema guard to sanying_app;

-- A warning or an ending said by the agent, stamped to the second. It belongs to the conduct track and touches no case.
create table guard.steps (
  id uuid primary key,
  house uuid not null references platform.houses,
  contact uuid not null references desk.contacts,
  agent uuid not null references platform.people,
  kind text not null check (kind in ('warning','end','decline')),
  nth integer,
  reason text,
  instead text,
  at timestamptz not null
);
create index steps_contact on guard.steps (contact, at);

-- "This counts" or "not this": a person's word on what the reader marked. It never trains by itself.
create table guard.confirmations (
  id uuid primary key,
  house uuid not null references platform.houses,
  utterance uuid not null references desk.utterances,
  kind text not null,
  counts boolean not null,
  by uuid not null references platform.people,
  at timestamptz not null,
  unique (utterance, kind)
);

create schema routing;
grant usage on schema routing to sanying_app;

-- Where a person of the floor is. This row is also the lock between a rest that begins and a contact that arrives.
create table routing.presence (
  agent uuid primary key references platform.people,
  house uuid not null references platform.houses,
  state text not null check (state in ('available','away')),
  since timestamptz not null,
  last_break_at timestamptz,
  shift_ends_at timestamptz
);

create schema live;
grant usage on schema live to sanying_app;

-- A call for a human: pressed by the person, or asked by a rule on their behalf.
create table live.assists (
  id uuid primary key,
  house uuid not null references platform.houses,
  contact uuid not null references desk.contacts,
  agent uuid not null references platform.people,
  because text not null check (because in ('help_key','third_explanation','handover','self_harm')),
  asked_at timestamptz not null,
  state text not null default 'asked' check (state in ('asked','answered','ended','withdrawn')),
  answered_at timestamptz,
  answered_by uuid references platform.people,
  mode text check (mode in ('whisper','join','take_over')),
  passed_on integer not null default 0,
  ended_at timestamptz,
  check (state <> 'answered' or answered_at is not null)
);
create unique index assists_one_open on live.assists (contact, because) where state in ('asked','answered');
create index assists_open on live.assists (house, asked_at) where state = 'asked';
create index assists_asked on live.assists (house, asked_at);

create table live.whispers (
  id uuid primary key,
  house uuid not null references platform.houses,
  contact uuid not null references desk.contacts,
  by uuid not null references platform.people,
  words text not null,
  at timestamptz not null
);
create index whispers_contact on live.whispers (contact, at);

do $$ declare t record; begin
  for t in select schemaname, tablename from pg_tables where schemaname in ('desk','guard','routing','live') loop
    execute format('alter table %I.%I enable row level security', t.schemaname, t.tablename);
    execute format('create policy house on %I.%I using (house = platform.house()) with check (house = platform.house())', t.schemaname, t.tablename);
    execute format('grant select, insert, update on %I.%I to sanying_app', t.schemaname, t.tablename);
  end loop;
end $$;
