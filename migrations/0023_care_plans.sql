-- What somebody wants known about themselves, small kindnesses that are planned so that they reach everyone, and who
-- looked at what is mine. All of it behind the wall: no table here can be joined to a finding, a measure or a figure.

-- The person's own card. It is theirs alone until they share it, and again from the moment they take it back.
create table care.support_cards (
  agent uuid primary key references platform.people,
  house uuid not null references platform.houses,
  signs text not null default '',
  helps text not null default '',
  asks text not null default '',
  dislikes text[] not null default '{}' check (dislikes <@ array['water','visit','talk']),
  remote boolean not null default false,
  shared boolean not null default false,
  -- What somebody cannot or does not eat, for whoever orders and nobody else.
  diet text not null default '',
  diet_shared boolean not null default false,
  changed_at timestamptz not null
);

-- How many cards after a long contact one lead can carry out in a day.
create table care.card_settings (
  house uuid primary key references platform.houses,
  a_day integer not null check (a_day between 0 and 40),
  set_by uuid not null references platform.people,
  set_at timestamptz not null
);

alter table care.cards
  add column does text not null default 'water' check (does in ('water','visit','voice')),
  add column quiet boolean not null default false;
create index cards_asked on care.cards (house, asked_at);

-- Three minutes after a long contact, for whoever wants them. An offer that nobody takes is gone by itself.
create table care.minute_offers (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  offered_at timestamptz not null,
  until timestamptz not null,
  taken_at timestamptz
);
create index minute_offers_agent on care.minute_offers (agent, until);

-- The agent's own word for what exactly it was. What the reader can tell stands with the confirmation.
create table care.own_words (
  confirmation uuid primary key references guard.confirmations,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  kind text not null check (kind in ('person','family','ancestors','discrimination','sexual','threat')),
  at timestamptz not null
);
create index own_words_agent on care.own_words (agent);

-- Who opened something of somebody's. Name and role as they were at that moment; one row for each hour of looking.
create table care.reads (
  id uuid primary key,
  house uuid not null references platform.houses,
  of uuid not null references platform.people,
  reader uuid not null references platform.people,
  reader_name text not null,
  reader_role text not null,
  what text not null,
  about uuid not null,
  hour timestamptz not null,
  at timestamptz not null,
  unique (of, reader, what, about, hour)
);
create index reads_of on care.reads (of, at);

create table care.plans (
  id uuid primary key,
  house uuid not null references platform.houses,
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  name text not null,
  from_day text not null check (from_day ~ '^\d{4}-\d{2}-\d{2}$'),
  to_day text not null check (to_day ~ '^\d{4}-\d{2}-\d{2}$'),
  budget bigint not null check (budget >= 0),
  currency text not null,
  -- From so many contacts a head a day is dense; none where nobody has said.
  dense_from integer check (dense_from > 0),
  made_by uuid not null references platform.people,
  made_at timestamptz not null,
  check (to_day >= from_day)
);
create index plans_days on care.plans (house, language, from_day, to_day);

create table care.plan_people (
  plan uuid not null references care.plans,
  person uuid not null references platform.people,
  house uuid not null references platform.houses,
  shift text not null check (shift in ('day','evening','night')),
  remote boolean not null,
  primary key (plan, person)
);

create table care.plan_items (
  id uuid primary key,
  house uuid not null references platform.houses,
  plan uuid not null references care.plans,
  kind text not null check (kind in ('food','tea','dinner','voucher','talk','other')),
  words text not null,
  trigger text not null check (trigger in ('on_day','dense_day','shift_end','period_end')),
  day text check (day ~ '^\d{4}-\d{2}-\d{2}$'),
  shifts text[] not null check (shifts <@ array['day','evening','night'] and cardinality(shifts) > 0),
  remote boolean not null,
  owner uuid not null references platform.people,
  backup uuid not null references platform.people,
  cost_each bigint not null check (cost_each >= 0),
  -- Nothing was missed on a day before somebody thought of it.
  made_on text not null,
  dropped_at timestamptz,
  check (owner <> backup),
  check ((trigger = 'on_day') = (day is not null))
);
create index plan_items_plan on care.plan_items (plan);

-- One time that something planned is to happen: what was ordered for it, what came, and what it really cost.
create table care.plan_occasions (
  id uuid primary key,
  house uuid not null references platform.houses,
  plan uuid not null references care.plans,
  item uuid not null references care.plan_items,
  day text not null check (day ~ '^\d{4}-\d{2}-\d{2}$'),
  heads integer not null,
  ordered bigint check (ordered >= 0),
  ordered_words text not null default '',
  ordered_by uuid references platform.people,
  ordered_at timestamptz,
  spent bigint check (spent >= 0),
  receipt text not null default '',
  arrived_at timestamptz,
  dates text[] not null default '{}',
  unique (item, day),
  check ((ordered is null) = (ordered_at is null) and (ordered is null) = (ordered_by is null)),
  check ((spent is null) = (arrived_at is null)),
  check (spent is null or ordered is not null)
);
create index plan_occasions_plan on care.plan_occasions (plan, day);

create table care.plan_given (
  occasion uuid not null references care.plan_occasions,
  person uuid not null references platform.people,
  house uuid not null references platform.houses,
  at timestamptz not null,
  primary key (occasion, person)
);

create table care.plan_date_answers (
  occasion uuid not null references care.plan_occasions,
  person uuid not null references platform.people,
  day text not null,
  house uuid not null references platform.houses,
  primary key (occasion, person, day)
);

-- Said over a snack after work. There is no moment and no author here unless somebody wanted to stand by it with their
-- name, and the id tells no moment either.
create table care.snack_notes (
  id uuid primary key default gen_random_uuid(),
  house uuid not null references platform.houses,
  plan uuid not null references care.plans,
  day text not null,
  prompt text not null check (prompt in ('went_well','got_stuck','next_time')),
  words text not null,
  author uuid references platform.people
);
create index snack_notes_day on care.snack_notes (plan, day);

do $$ declare t text; begin
  foreach t in array array['support_cards','card_settings','minute_offers','own_words','reads','plans','plan_people',
    'plan_items','plan_occasions','plan_given','plan_date_answers','snack_notes'] loop
    execute format('alter table care.%I enable row level security', t);
    execute format('create policy house on care.%I using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on care.%I to sanying_care', t);
  end loop;
end $$;
-- Somebody's own things can be taken away by them; a list is written anew; nobody changes who looked.
grant delete on care.support_cards, care.minute_offers, care.own_words, care.plan_people, care.plan_date_answers,
  care.snack_notes, care.breaths, care.cards, care.own_states to sanying_care;
revoke update on care.reads from sanying_care;

-- Written from wherever something of somebody's is opened. It gives nothing back, so nobody learns who else has looked.
create function care.note_read(read uuid, whose uuid, by_whom uuid, by_name text, by_role text, thing text, about_what uuid, moment timestamptz)
  returns void language sql security definer set search_path = '' as
  $$ insert into care.reads (id, house, of, reader, reader_name, reader_role, what, about, hour, at)
     values (read, platform.house(), whose, by_whom, by_name, by_role, thing, about_what, date_trunc('hour', moment), moment)
     on conflict do nothing $$;
revoke all on function care.note_read from public;
grant execute on function care.note_read to sanying_app, sanying_care;
