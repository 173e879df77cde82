-- Conduct, kept apart from merits: what was done to somebody, and what the house may do about how it is spoken to.

-- Made sure of by a login, a secret or questions: only then a contact is somebody's. A number may be shared or borrowed.
alter table desk.contacts add column verified_by text check (verified_by in ('login','secret','questions','link'));
alter table desk.contacts add column verified_at timestamptz;
alter table desk.contacts add check ((verified_by is null) = (verified_at is null));

-- What somebody did to somebody, as one of the staff reports it. The word of a person makes it count; it names no character.
create table guard.incidents (
  id uuid primary key,
  house uuid not null references platform.houses,
  customer uuid not null references desk.customers,
  contact uuid references desk.contacts,
  case_id uuid references desk.cases,
  agent uuid not null references platform.people,
  reported_by uuid not null references platform.people,
  happened_at timestamptz not null,
  reported_at timestamptz not null,
  category text not null check (category in ('persistence','demands','no_cooperation','arguments','behaviour')),
  kind text not null check (kind in ('raised_voice','profanity','insult','insult_family','insult_ancestors','slur','sexual',
    'threat','stalking','violence','unreasonable_demand','pressure','persistence','no_cooperation','argument')),
  level smallint not null check (level between 1 and 4),
  beyond_normal text not null default '',
  harm text not null default '',
  preventable text not null default 'unknown' check (preventable in ('yes','no','unknown')),
  cause uuid references redress.causes,
  confined boolean not null default false,
  state text not null default 'reported' check (state in ('reported','confirmed','not_confirmed')),
  decided_by uuid references platform.people,
  decided_at timestamptz,
  because text,
  policy_version integer not null default 1,
  check ((state = 'reported') = (decided_by is null)),
  check ((decided_by is null) = (decided_at is null)),
  check (decided_by is null or decided_by <> agent),
  -- Two limbs: beyond the normal range, and somebody was harmed. With one of them nothing is confirmed.
  check (state <> 'confirmed' or (beyond_normal <> '' and harm <> '')),
  check (state <> 'not_confirmed' or because is not null),
  -- Swearing at nobody is never above the first level.
  check (kind <> 'profanity' or level = 1)
);
create index incidents_customer on guard.incidents (customer, happened_at);
create index incidents_agent on guard.incidents (agent, reported_at);
create index incidents_open on guard.incidents (house, reported_at) where state = 'reported';
create index incidents_contact on guard.incidents (contact);

-- The words it rests on, as they were heard.
create table guard.incident_quotes (
  incident uuid not null references guard.incidents,
  utterance uuid not null references desk.utterances,
  house uuid not null references platform.houses,
  primary key (incident, utterance)
);

-- What was decided about how somebody reaches us, and until when. Whether it has effect is asked when it is read:
-- nothing here has to run for it to end.
create table guard.standings (
  id uuid primary key,
  house uuid not null references platform.houses,
  customer uuid not null references desk.customers,
  rung text not null check (rung in ('R2','R3','R4','R5','E')),
  state text not null default 'draft' check (state in ('draft','approved','dropped')),
  reason text not null default '',
  instruction text not null default '',
  options jsonb not null default '{}',
  stays_open text[] not null default '{}',
  checklist jsonb not null default '{}',
  skipped_because text,
  extends uuid references guard.standings,
  policy_version integer not null default 1,
  issuer uuid not null references platform.people,
  drafted_at timestamptz not null,
  approver uuid references platform.people,
  approved_at timestamptz,
  starts_at timestamptz,
  review_at timestamptz,
  lapse_at timestamptz,
  notified_at timestamptz,
  delay_because text,
  delay_until timestamptz,
  lifted_at timestamptz,
  lifted_by uuid references platform.people,
  lifted_because text,
  check ((state = 'approved') = (approved_at is not null)),
  check ((approver is null) = (approved_at is null)),
  check (approver <> issuer),
  check (state <> 'approved' or (reason <> '' and cardinality(stays_open) > 0 and starts_at is not null
    and review_at is not null and lapse_at is not null and (rung in ('R2','R3') or instruction <> ''))),
  check (starts_at < lapse_at and review_at <= lapse_at),
  check ((delay_until is null) = (delay_because is null)),
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_because is null))
);
create index standings_customer on guard.standings (customer, lapse_at);

create table guard.standing_incidents (
  standing uuid not null references guard.standings,
  incident uuid not null references guard.incidents,
  house uuid not null references platform.houses,
  primary key (standing, incident)
);

do $$ declare t regclass; begin
  foreach t in array array['guard.incidents','guard.incident_quotes','guard.standings','guard.standing_incidents']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert on %s to sanying_app', t);
  end loop;
end $$;
grant update on guard.incidents, guard.standings to sanying_app;
