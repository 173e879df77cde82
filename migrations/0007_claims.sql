-- What we may promise: what is advertised, what our standard says, what we told people, and what really happened.

-- How long something took, order by order, as the systems that did it say. Nothing done yet is a row too: it is waiting.
create table desk.outcomes (
  id uuid primary key,
  house uuid not null references platform.houses,
  service text not null,
  lane text not null default '',
  subject text not null,
  began timestamptz not null,
  promised timestamptz,
  done timestamptz,
  written_at timestamptz not null,
  unique (house, service, subject),
  check (done is null or done >= began)
);
create index outcomes_lane on desk.outcomes (house, service, lane, began desc);

-- What we say among ourselves how long it takes. A new standard does not rewrite the old one.
create table desk.standards (
  id uuid primary key,
  house uuid not null references platform.houses,
  service text not null,
  lane text not null default '',
  minutes integer not null check (minutes > 0),
  words text not null,
  owner uuid not null references platform.people,
  since timestamptz not null
);
create index standards_lane on desk.standards (house, service, lane, since desc);

-- What the firm says in public. Found: somebody saw it outside, and nobody has answered for it yet.
create table desk.claims (
  id uuid primary key,
  house uuid not null references platform.houses,
  service text not null,
  lane text not null default '',
  words text not null,
  published_in text not null,
  minutes integer not null check (minutes > 0),
  owner uuid not null references platform.people,
  state text not null default 'draft' check (state in ('draft','found','live','ended')),
  since timestamptz,
  until timestamptz,
  written_by uuid not null references platform.people,
  written_at timestamptz not null,
  check (state not in ('found','live') or since is not null),
  check ((state = 'ended') = (until is not null))
);
create index claims_lane on desk.claims (house, service, lane);

-- Who kept a wording although it is broken so often, and the figures they had before their eyes.
create table desk.claim_sign_offs (
  id uuid primary key,
  house uuid not null references platform.houses,
  claim uuid not null references desk.claims,
  by uuid not null references platform.people,
  reason text not null,
  orders integer not null check (orders > 0),
  breaches integer,
  cost bigint not null check (cost >= 0),
  counted integer not null,
  p90_minutes integer,
  at timestamptz not null
);
create index claim_sign_offs_claim on desk.claim_sign_offs (claim, at);

-- A time that somebody told a customer, with what history said of it at that moment.
create table desk.said_times (
  statement uuid primary key references desk.statements,
  house uuid not null references platform.houses,
  customer uuid not null references desk.customers,
  contact uuid not null references desk.contacts,
  service text not null,
  lane text not null default '',
  minutes integer not null check (minutes > 0),
  kept integer not null,
  counted integer not null,
  usual_minutes integer,
  sure_minutes integer,
  asked_for text not null default '',
  need_by timestamptz,
  need_why text,
  at timestamptz not null
);
create index said_times_customer on desk.said_times (customer, service, at desc);
create index said_times_lane on desk.said_times (house, service, lane, at);

-- The standard was said once more although it is often not kept: written down for whoever owns the claim, not for who said it.
create table desk.claim_warnings (
  id uuid primary key,
  house uuid not null references platform.houses,
  claim uuid references desk.claims,
  owner uuid not null references platform.people,
  statement uuid not null references desk.statements,
  minutes integer not null,
  kept integer not null,
  counted integer not null,
  at timestamptz not null
);
create index claim_warnings_owner on desk.claim_warnings (owner, at);

-- What a customer waits for from us, and by when they need it.
create table desk.orders (
  id uuid primary key,
  house uuid not null references platform.houses,
  ref text not null,
  customer uuid not null references desk.customers,
  queue uuid not null references desk.queues,
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  service text not null,
  lane text not null default '',
  words text not null default '',
  ordered_at timestamptz not null,
  due_at timestamptz,
  need_by timestamptz,
  need_why text,
  said uuid references desk.statements,
  case_id uuid references desk.cases,
  state text not null default 'running' check (state in ('running','at_risk','done','cancelled')),
  at_risk_at timestamptz,
  done_at timestamptz,
  unique (house, service, ref),
  check (state <> 'done' or done_at is not null),
  check (state <> 'at_risk' or at_risk_at is not null)
);
create index orders_customer on desk.orders (customer, ordered_at);
create index orders_case on desk.orders (case_id) where case_id is not null;

create table desk.order_steps (
  id uuid primary key,
  house uuid not null references platform.houses,
  order_id uuid not null references desk.orders,
  key text not null,
  by_at timestamptz not null,
  came_at timestamptz,
  missing_at timestamptz,
  unique (order_id, key)
);

-- Ways out that were put before the customer, and the one they chose.
create table desk.order_choices (
  id uuid primary key,
  house uuid not null references platform.houses,
  order_id uuid not null references desk.orders,
  ways text[] not null,
  offered_at timestamptz not null,
  withdrawn_at timestamptz,
  chosen text check (chosen in ('rush','alternative','message','cancel')),
  chosen_at timestamptz,
  chosen_via text check (chosen_via in ('portal','agent','message')),
  check ((chosen is null) = (chosen_at is null)),
  check ((chosen is null) = (chosen_via is null))
);
create unique index order_choices_open on desk.order_choices (order_id) where withdrawn_at is null and chosen is null;

-- Asked whoever can move it. "Yes" is an answer; only what really changed is a success.
create table desk.chases (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  order_id uuid references desk.orders,
  kind text not null check (kind in ('department','courier','supplier')),
  source text not null,
  channel text not null check (channel in ('phone','message','system','counter')),
  words text not null,
  nth integer not null default 1 check (nth between 1 and 20),
  asked_by uuid references platform.people,
  asked_at timestamptz not null,
  again_at timestamptz,
  answer text,
  answered_at timestamptz,
  promised_at timestamptz,
  state text not null default 'asked' check (state in ('asked','answered','slipped','changed','let_go')),
  slipped_at timestamptz,
  changed_at timestamptz,
  changed_words text,
  next uuid references desk.chases,
  check ((state = 'changed') = (changed_at is not null)),
  check (state <> 'slipped' or slipped_at is not null),
  check (state <> 'answered' or answered_at is not null)
);
create index chases_case on desk.chases (case_id, asked_at);
create index chases_source on desk.chases (house, source, promised_at);
create index chases_order on desk.chases (order_id) where order_id is not null;

-- The owner of the first link that broke is asked, sees the evidence as it was, and answers in their own words.
create table desk.chain_questions (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  order_id uuid not null references desk.orders,
  link text not null check (link in ('claim','standard','statement','capacity','chase','delivery')),
  owner uuid references platform.people,
  procedure_followed boolean not null,
  evidence jsonb not null,
  asked_by uuid not null references platform.people,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  answer text,
  answered_by uuid references platform.people,
  answered_at timestamptz,
  unique (order_id, link),
  check ((answer is null) = (answered_at is null))
);
create index chain_questions_owner on desk.chain_questions (owner, asked_at);

do $$ declare t regclass; begin
  foreach t in array array['desk.outcomes','desk.standards','desk.claims','desk.claim_sign_offs','desk.said_times',
    'desk.claim_warnings','desk.orders','desk.order_steps','desk.order_choices','desk.chases','desk.chain_questions']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on %s to sanying_app', t);
  end loop;
end $$;
