-- What was decided about how somebody reaches us, kept at every door: what a contact says it is about, who looked at an
-- instruction, what was kept although it came by another way, whose contact it turned out to be, and what we hold of them.

-- Said by the caller, or by whoever of the staff reads it: these reach a person whatever was decided.
alter table desk.contacts add column about text check (about in ('new_matter','emergency','data_request','complaint'));
-- Where somebody stands at a counter, as the house names it.
alter table desk.contacts add column place text not null default '';

-- A question about one's own data is no complaint: it has its own time, and counsel reads the answer before it leaves.
alter table desk.cases drop constraint cases_kind_check;
alter table desk.cases add constraint cases_kind_check
  check (kind in ('complaint','enquiry','suggestion','thanks','data_request'));

-- What the house owes is always sent. What it only would like to say is not sent to whom it has asked to write and call less.
alter table desk.messages add column kind text not null default 'owed' check (kind in ('owed','courtesy'));
alter table desk.messages add column withheld boolean not null default false;

create function guard.holds_courtesies(of_customer uuid, at timestamptz) returns boolean language sql stable as
  $$ select exists (select from guard.standings s where s.customer = of_customer and s.state = 'approved'
       and s.rung in ('R4','R5','E') and s.starts_at <= at and s.lapse_at > at and s.lifted_at is null
       and (s.notified_at <= at or s.delay_until > at) and coalesce(s.options ->> 'courtesies', 'no') <> 'yes') $$;

create function guard.hold_courtesy() returns trigger language plpgsql as $$
begin
  new.withheld := guard.holds_courtesies((select c.customer from desk.cases c where c.id = new.case_id), new.written_at);
  return new;
end $$;
create trigger hold_courtesy before insert on desk.messages
  for each row when (new.kind = 'courtesy') execute function guard.hold_courtesy();

-- Every look at an instruction: whose it was, who looked, where. Nobody changes or takes out a line.
create table guard.marker_reads (
  id uuid primary key,
  house uuid not null references platform.houses,
  standing uuid not null references guard.standings,
  customer uuid not null references desk.customers,
  reader uuid references platform.people,
  reader_name text not null,
  seen_at_place text not null check (seen_at_place in ('live','case','list','phone_system')),
  about text not null,
  at timestamptz not null
);
create index marker_reads_customer on guard.marker_reads (customer, at);
create index marker_reads_latest on guard.marker_reads (standing, reader_name, about, at);

-- Somebody came by a way that is not theirs now. What they brought is kept; whoever looks after the case reads it.
create table guard.access_turns (
  id uuid primary key,
  house uuid not null references platform.houses,
  customer uuid not null references desk.customers,
  standing uuid not null references guard.standings,
  contact uuid references desk.contacts,
  case_id uuid references desk.cases,
  way text not null check (way in ('phone','chat','counter','email','portal','letter')),
  said text not null check (said in ('write','named_person','at_times','at_place','other_way')),
  at timestamptz not null,
  settled_as text check (settled_as in ('read','new_matter')),
  settled_by uuid references platform.people,
  settled_at timestamptz,
  check ((settled_as is null) = (settled_by is null) and (settled_as is null) = (settled_at is null))
);
create index access_turns_case on guard.access_turns (case_id) where settled_at is null;
create unique index access_turns_contact on guard.access_turns (contact);

-- Somebody else calls from this number. The contact goes to a record of its own, and comes back if that was wrong.
create table guard.identity_splits (
  id uuid primary key,
  house uuid not null references platform.houses,
  contact uuid not null references desk.contacts,
  was uuid not null references desk.customers,
  is_now uuid not null references desk.customers,
  case_was uuid references desk.cases,
  by uuid not null references platform.people,
  at timestamptz not null,
  undone_by uuid references platform.people,
  undone_at timestamptz,
  check (was <> is_now),
  check ((undone_by is null) = (undone_at is null))
);
create unique index identity_splits_one on guard.identity_splits (contact) where undone_at is null;

-- "What do you hold about me." Whoever puts it together is not who lets it out of the house.
create table guard.data_requests (
  id uuid primary key,
  house uuid not null references platform.houses,
  customer uuid not null references desk.customers,
  case_id uuid not null references desk.cases,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  pack jsonb,
  prepared_by uuid references platform.people,
  prepared_at timestamptz,
  given_by uuid references platform.people,
  given_at timestamptz,
  late_at timestamptz,
  check ((pack is null) = (prepared_by is null) and (pack is null) = (prepared_at is null)),
  check ((given_by is null) = (given_at is null)),
  check (given_at is null or pack is not null),
  check (given_by <> prepared_by)
);
create unique index data_requests_open on guard.data_requests (customer) where given_at is null;

-- Who has seen the line about who answers the telephone, and who the page without it. Drawn once, by the record alone.
create table guard.line_shown (
  customer uuid primary key references desk.customers,
  house uuid not null references platform.houses,
  arm text not null check (arm in ('line','none')),
  at timestamptz not null
);

-- Somebody shouts at reception: one press by anybody there.
create table live.site_alerts (
  id uuid primary key,
  house uuid not null references platform.houses,
  place text not null check (place <> ''),
  pressed_by uuid not null references platform.people,
  pressed_at timestamptz not null,
  round integer not null default 1,
  came uuid references platform.people,
  came_at timestamptz,
  over_at timestamptz,
  over_by uuid references platform.people,
  check ((came is null) = (came_at is null)),
  check ((over_by is null) = (over_at is null))
);
create unique index site_alerts_one on live.site_alerts (house, place) where over_at is null;

create table live.site_alert_asked (
  alert uuid not null references live.site_alerts,
  person uuid not null references platform.people,
  house uuid not null references platform.houses,
  round integer not null,
  at timestamptz not null,
  until timestamptz not null,
  primary key (alert, person, round)
);

do $$ declare t regclass; begin
  foreach t in array array['guard.marker_reads','guard.access_turns','guard.identity_splits',
    'guard.data_requests','guard.line_shown','live.site_alerts','live.site_alert_asked']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert on %s to sanying_app', t);
  end loop;
end $$;
grant update on guard.access_turns, guard.identity_splits, guard.data_requests, live.site_alerts to sanying_app;
