-- Four kinds of behaviour by arithmetic that can be read, what somebody at a counter logs, and the button for whoever is stuck.
-- Nothing here is a mark on a person: a sum is made when somebody looks, and a row is written when people have said a word.

-- What a house owes, may give and never gives, by product and issue. A change is a new version.
create table redress.entitlements (
  house uuid not null references platform.houses,
  version integer not null check (version > 0),
  entries jsonb not null,
  because text not null check (btrim(because) <> ''),
  set_by uuid not null references platform.people,
  set_at timestamptz not null,
  primary key (house, version)
);

-- A demand held against the catalogue, by a person, with what was known of it.
create table redress.entitlement_checks (
  id uuid primary key,
  seq bigint generated always as identity,
  house uuid not null references platform.houses,
  demand uuid not null references desk.demands,
  demand_version integer not null,
  version integer not null,
  entry text,
  asked jsonb not null,
  answer text not null check (answer in ('owed','may_be_given','never','not_listed')),
  by uuid not null references platform.people,
  at timestamptz not null
);
create index entitlement_checks_demand on redress.entitlement_checks (demand, at);

-- Which demand an explanation was about, where it was about one.
alter table redress.explanations add column demand uuid references desk.demands;

-- What the customer will expect now, in calm words: asked before anything is promised.
alter table desk.promises add column expects text;

-- Twice calm and unsolved: somebody looks at why it comes about.
alter table redress.tasks drop constraint tasks_kind_check;
alter table redress.tasks add constraint tasks_kind_check check (kind in ('knowledge','taxonomy_review','cause_review'));

-- Logged afterwards by whoever stood at the counter.
create table guard.visits (
  contact uuid primary key references desk.contacts,
  house uuid not null references platform.houses,
  key text not null,
  place text not null default '',
  minutes integer not null check (minutes between 1 and 600),
  logged_by uuid not null references platform.people,
  logged_at timestamptz not null,
  unique (house, key)
);

-- Whether a contact brought anything new, said by a person. A later word is a new row; the last one holds.
create table guard.contact_looks (
  id uuid primary key,
  seq bigint generated always as identity,
  house uuid not null references platform.houses,
  contact uuid not null references desk.contacts,
  news boolean not null,
  by uuid not null references platform.people,
  at timestamptz not null
);
create index contact_looks_contact on guard.contact_looks (contact, at);

-- "Do it or I complain", as whoever heard it wrote it down. It stands apart from complaints made, which are a right.
create table guard.levers (
  id uuid primary key,
  house uuid not null references platform.houses,
  customer uuid not null references desk.customers,
  contact uuid not null references desk.contacts,
  demand uuid references desk.demands,
  form_offered boolean not null,
  heard_by uuid not null references platform.people,
  at timestamptz not null,
  unique (contact, at)
);
create index levers_customer on guard.levers (customer, at);

-- What people said of a sum they were shown, with the sum as it stood.
create table guard.pattern_words (
  id uuid primary key,
  seq bigint generated always as identity,
  house uuid not null references platform.houses,
  customer uuid not null references desk.customers,
  kind text not null check (kind in ('over_emotional','unreasonable_demand','pressure','persistence')),
  subject uuid not null,
  state text not null check (state in ('half','confirmed','not_confirmed')),
  beyond_normal text not null default '',
  harm text not null default '',
  because text,
  arithmetic jsonb not null,
  policy_version integer not null,
  first_by uuid not null references platform.people,
  first_at timestamptz not null,
  second_by uuid references platform.people,
  second_at timestamptz,
  incident uuid references guard.incidents,
  check (second_by <> first_by),
  check ((second_by is null) = (second_at is null)),
  check (state <> 'confirmed' or (beyond_normal <> '' and harm <> '')),
  check (state <> 'not_confirmed' or because is not null),
  -- Complaining is a right: that it was used as a lever is never one person's word.
  check (kind <> 'pressure' or state <> 'confirmed' or second_by is not null),
  check (state <> 'half' or kind = 'pressure' and second_by is null)
);
create unique index pattern_words_half on guard.pattern_words (customer, kind, subject) where state = 'half';
create index pattern_words_customer on guard.pattern_words (customer, first_at);

-- Somebody does not know how to go on, and says so.
create table guard.stuck (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  words text not null check (btrim(words) <> ''),
  pressed_by uuid not null references platform.people,
  pressed_at timestamptz not null,
  due_at timestamptz not null,
  state text not null default 'asked' check (state in ('asked','convened','settled')),
  meets_at timestamptz,
  convened_by uuid references platform.people,
  convened_at timestamptz,
  -- Two days went by without anybody calling it together: the executives read it.
  late_at timestamptz,
  next_step text check (next_step in ('plan','advice','warning','restriction','matter','nothing')),
  because text,
  settled_by uuid references platform.people,
  settled_at timestamptz,
  check ((convened_at is null) = (convened_by is null) and (convened_at is null) = (meets_at is null)),
  check (state <> 'convened' or convened_at is not null),
  check ((state = 'settled') = (settled_at is not null)),
  check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (next_step is null) and (settled_at is null) = (because is null))
);
create unique index stuck_one on guard.stuck (case_id) where state <> 'settled';
create index stuck_open on guard.stuck (house, pressed_at);

create table guard.stuck_seats (
  stuck uuid not null references guard.stuck,
  seat text not null check (seat in ('second_line','legal','counsellor','place')),
  house uuid not null references platform.houses,
  person uuid references platform.people,
  view text,
  viewed_at timestamptz,
  primary key (stuck, seat),
  check ((view is null) = (viewed_at is null)),
  check (view is null or person is not null)
);
create unique index stuck_seats_person on guard.stuck_seats (stuck, person) where person is not null;
create index stuck_seats_of on guard.stuck_seats (person);

-- What the panel read, as it stood when the button was pressed. Names of staff lie apart: not everybody is given them.
create table guard.stuck_packs (
  stuck uuid primary key references guard.stuck,
  house uuid not null references platform.houses,
  pack jsonb not null,
  names jsonb not null,
  at timestamptz not null
);

do $$ declare t regclass; begin
  foreach t in array array['redress.entitlements','redress.entitlement_checks','guard.visits','guard.contact_looks','guard.levers',
    'guard.pattern_words','guard.stuck','guard.stuck_seats','guard.stuck_packs']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert on %s to sanying_app', t);
  end loop;
end $$;
grant update on guard.pattern_words, guard.stuck, guard.stuck_seats to sanying_app;
