-- What must be known, what may be said, and every demand decided on its own. Nothing here reads how anybody spoke.

-- A settled fact is never rewritten: who doubts it opens the next row, with the reason, and the old one stays.
alter table desk.case_facts
  add column contact uuid references desk.contacts,
  add column version integer not null default 1 check (version > 0),
  add column replaces uuid references desk.case_facts,
  add column replaced_at timestamptz,
  add column reopened_because text,
  -- A moment that passed without a word to the customer.
  add column overdue_at timestamptz,
  add check ((replaces is null) = (version = 1)),
  add check ((replaces is null) = (reopened_because is null)),
  add check (overdue_at is null or verify_by is not null);
create unique index case_facts_replaces on desk.case_facts (replaces) where replaces is not null;

alter table desk.demands drop constraint demands_state_check;
alter table desk.demands
  add constraint demands_state_check
    check (state in ('open','granted','partly','declined','withdrawn','withdrawn_after_talk')),
  add column version integer not null default 1 check (version > 0),
  add column amount bigint check (amount between 0 and 10000000000),
  add column staff_ask text check (staff_ask in ('dismissal','name_and_number','written_apology','pay_deduction','other')),
  -- What was asked of us grew twice: from here on only the second line answers.
  add column second_line boolean not null default false,
  add column decided_at timestamptz,
  -- What would happen to a person of the staff is no remedy, whoever writes the row.
  add constraint demands_no_staff_remedy check (kind <> 'against_staff' or state not in ('granted','partly')),
  add check (staff_ask is null or kind = 'against_staff'),
  add check ((state = 'open') = (decided_at is null));
create index demands_open on desk.demands (house, case_id) where state = 'open';

-- What was asked before it was raised, and what had been offered when it was.
create table redress.demand_versions (
  demand uuid not null references desk.demands,
  version integer not null,
  house uuid not null references platform.houses,
  words text not null,
  amount bigint,
  offered text not null default '',
  asked_at timestamptz not null,
  raised_at timestamptz not null,
  raised_by uuid not null references platform.people,
  primary key (demand, version)
);

create table redress.decisions (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  demand uuid not null references desk.demands,
  version integer not null,
  outcome text not null check (outcome in ('accept','partly','decline','withdrawn','withdrawn_after_talk')),
  rubric jsonb not null default '[]',
  words text not null,
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  evidence text[] not null default '{}',
  -- Decided before the customer had said that we understood, and why that could not wait.
  unconfirmed_because text,
  policy integer not null,
  by uuid not null references platform.people,
  at timestamptz not null,
  unique (demand, version)
);
create index decisions_case on redress.decisions (case_id, at);

-- When a house may admit a fault. A change is a new version; what was said stays with the version it was said under.
create table redress.speech_policies (
  house uuid not null references platform.houses,
  queue uuid not null references desk.queues,
  version integer not null check (version > 0),
  admission text not null check (admission in ('fact_first','restorative','written_only')),
  admission_limit bigint not null check (admission_limit >= 0),
  because text not null,
  wording integer not null,
  set_by uuid not null references platform.people,
  set_at timestamptz not null,
  primary key (queue, version)
);

create table redress.said (
  id uuid primary key,
  seq bigint generated always as identity,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  contact uuid references desk.contacts,
  act text not null check (act in ('acknowledge','regret','conditional','evidence','not_our_policy','admit')),
  how text not null check (how in ('spoken','letter')),
  words text not null,
  article uuid references desk.articles,
  -- What was in force and what was known when it was said.
  policy integer not null,
  wording integer not null,
  mode text not null check (mode in ('fact_first','restorative','written_only')),
  facts text[] not null default '{}',
  by uuid not null references platform.people,
  at timestamptz not null,
  check ((act = 'not_our_policy') = (article is not null))
);
create index said_case on redress.said (case_id, at);

-- The story from both sides. A side may tell it again; what it said before stays.
create table redress.accounts (
  id uuid primary key,
  seq bigint generated always as identity,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  side text not null check (side in ('customer','ours')),
  words text not null,
  by uuid not null references platform.people,
  at timestamptz not null
);
create index accounts_case on redress.accounts (case_id, at);

create table redress.explanations (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  contact uuid references desk.contacts,
  nth integer not null check (nth > 0),
  words text not null,
  answer text check (answer in ('agreed','partly','not')),
  answered_at timestamptz,
  by uuid not null references platform.people,
  at timestamptz not null,
  unique (case_id, nth),
  check ((answer is null) = (answered_at is null))
);

create table redress.restatements (
  id uuid primary key,
  seq bigint generated always as identity,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  contact uuid references desk.contacts,
  words text not null,
  answer text check (answer in ('confirmed','corrected')),
  correction text,
  answered_at timestamptz,
  by uuid not null references platform.people,
  at timestamptz not null,
  check ((answer is null) = (answered_at is null)),
  check ((answer = 'corrected') is not distinct from (correction is not null) or answer is null and correction is null)
);
create index restatements_case on redress.restatements (case_id, at);

-- What was asked to understand the matter. What nobody could answer became a fact to verify.
create table redress.questions (
  id uuid primary key,
  seq bigint generated always as identity,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  contact uuid references desk.contacts,
  about text not null check (about in ('who','what','when','where','why','evidence')),
  words text not null,
  answer text,
  fact uuid references desk.case_facts,
  by uuid not null references platform.people,
  at timestamptz not null,
  check ((answer is null) = (fact is not null))
);
create index questions_case on redress.questions (case_id, at);

-- The customer was told why we do not know yet, and by when we shall.
create table redress.fact_delays (
  id uuid primary key,
  house uuid not null references platform.houses,
  fact uuid not null references desk.case_facts,
  words text not null,
  verify_by timestamptz not null,
  by uuid not null references platform.people,
  at timestamptz not null
);
create index fact_delays_fact on redress.fact_delays (fact, at);

-- The customer's own argument, put to the department in the customer's own words.
create table redress.arguments (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  words text not null,
  addressed_to uuid not null references platform.people,
  by uuid not null references platform.people,
  at timestamptz not null
);
create index arguments_to on redress.arguments (addressed_to, at);

create table redress.circumstances (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  words text not null,
  tags text[] not null default '{}',
  -- What we did otherwise because of it; the next who meets the like can find it.
  exception text,
  vulnerable boolean not null default false,
  search tsvector not null default '',
  by uuid not null references platform.people,
  at timestamptz not null
);
create index circumstances_case on redress.circumstances (case_id, at);
create index circumstances_search on redress.circumstances using gin (search) where exception is not null;

-- "If it were your family": offered by a person, once the loss is decided; a no is as good as a yes.
create table redress.perspectives (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  demand uuid not null references desk.demands,
  variant text not null check (variant in ('family','first_job','second_chance')),
  words text not null,
  answer text check (answer in ('accepted','rejected')),
  answered_at timestamptz,
  by uuid not null references platform.people,
  at timestamptz not null,
  check ((answer is null) = (answered_at is null))
);
create unique index perspectives_once on redress.perspectives (demand);

do $$ declare t regclass; begin
  foreach t in array array['redress.demand_versions','redress.decisions','redress.speech_policies','redress.said',
    'redress.accounts','redress.explanations','redress.restatements','redress.questions','redress.fact_delays',
    'redress.arguments','redress.circumstances','redress.perspectives']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert on %s to sanying_app', t);
  end loop;
end $$;
-- The rest is written once and never changed: only an answer that was still awaited may come later.
grant update on redress.explanations, redress.restatements, redress.circumstances, redress.perspectives to sanying_app;
