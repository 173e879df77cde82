-- Reporting what was done to somebody, and what follows for people; nothing here has a column of a complaint.

alter table guard.incidents
  -- At whom or what it went. "agent" is the person whose incident this is.
  add column target text check (target in ('agent','company','product','third_party')),
  add column tactics text[] not null default '{}'
    check (tactics <@ array['slogan','complain','dismissal','boss','media']),
  -- What was written to us and not said: where no contact is, this is what it is about.
  add column intake uuid references desk.intakes,
  add column word uuid references desk.customer_words,
  -- Nobody who was there could have prevented it: whose it is to mend.
  add column charged_to text not null default '',
  add check (num_nonnulls(contact, intake, word) <= 1),
  add check (decided_by is null or decided_by <> reported_by),
  -- Words that hit no person are never above the first level.
  add check (level = 1 or target is null or target in ('agent','third_party')
    or kind not in ('raised_voice','profanity','insult','insult_family','insult_ancestors','slur','sexual')),
  -- What is sexual is read in a small room from the first second.
  add check (kind <> 'sexual' or confined);
create index incidents_case on guard.incidents (case_id);

-- A sentence that belongs to a small room is quoted nowhere else.
alter table desk.utterances add column confined boolean not null default false;

-- The words of what only a small room may read. The row everybody works with has none of them.
create table guard.confined_words (
  incident uuid primary key references guard.incidents,
  house uuid not null references platform.houses,
  compliance uuid references platform.people,
  beyond_normal text not null default '',
  harm text not null default '',
  because text
);

-- What a law may ask of an employer then, as possibilities with a day; done or not, by whom.
create table guard.confined_steps (
  incident uuid not null references guard.incidents,
  key text not null,
  house uuid not null references platform.houses,
  pack text not null,
  as_of text not null,
  due_at timestamptz not null,
  done_at timestamptz,
  done_by uuid references platform.people,
  words text not null default '',
  primary key (incident, key),
  check ((done_at is null) = (done_by is null))
);

-- How two people who know the law would class it. Each sees the other's word only after their own.
create table guard.incident_ratings (
  incident uuid not null references guard.incidents,
  rater uuid not null references platform.people,
  house uuid not null references platform.houses,
  class text not null check (class in ('none','insult','harassment','threat','attack')),
  at timestamptz not null,
  primary key (incident, rater)
);

-- Picked at again: one entry each time, about what was done, at whom.
create table guard.fault_findings (
  id uuid primary key,
  house uuid not null references platform.houses,
  customer uuid not null references desk.customers,
  agent uuid not null references platform.people,
  contact uuid not null references desk.contacts,
  words text not null,
  by uuid not null references platform.people,
  at timestamptz not null,
  unique (contact, agent)
);
create index fault_findings_customer on guard.fault_findings (customer, at);

-- These two do not meet for a while. It has an end, and says nothing about either of them.
create table guard.pair_shields (
  id uuid primary key,
  house uuid not null references platform.houses,
  customer uuid not null references desk.customers,
  agent uuid not null references platform.people,
  because text not null check (because <> ''),
  by uuid not null references platform.people,
  from_at timestamptz not null,
  until timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references platform.people,
  check (by <> agent),
  check (from_at < until and until <= from_at + interval '92 days'),
  check ((ended_at is null) = (ended_by is null))
);
create index pair_shields_customer on guard.pair_shields (customer, until);

-- Contacts drawn by a seed that is shown, looked at by two people who do not see each other's answer.
create table guard.report_samples (
  id uuid primary key,
  house uuid not null references platform.houses,
  seed text not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  strong integer not null,
  reported integer not null,
  drawn_by uuid not null references platform.people,
  drawn_at timestamptz not null,
  check (from_at < to_at)
);
create table guard.sample_contacts (
  sample uuid not null references guard.report_samples,
  contact uuid not null references desk.contacts,
  house uuid not null references platform.houses,
  nth integer not null,
  primary key (sample, contact)
);
create table guard.sample_checks (
  sample uuid not null,
  contact uuid not null,
  house uuid not null references platform.houses,
  by uuid not null references platform.people,
  incident boolean not null,
  at timestamptz not null,
  primary key (sample, contact, by),
  foreign key (sample, contact) references guard.sample_contacts
);

-- A written message has no contact, and whoever reports it is answered all the same.
alter table guard.backings alter column contact drop not null;
alter table guard.backings add column incident uuid references guard.incidents;
alter table guard.backings add check (contact is not null or incident is not null);
alter table guard.backings drop constraint backings_because_check;
alter table guard.backings add check (because in ('marked','ended','talk','reported'));
create unique index backings_incident on guard.backings (incident, agent) where contact is null;

-- Danger to a person: somebody with a name is called until one has said that they have it.
create table live.emergencies (
  id uuid primary key,
  house uuid not null references platform.houses,
  incident uuid not null unique references guard.incidents,
  opened_by uuid not null references platform.people,
  opened_at timestamptz not null,
  acknowledged_by uuid references platform.people,
  acknowledged_at timestamptz,
  check ((acknowledged_by is null) = (acknowledged_at is null))
);
create table live.pages (
  emergency uuid not null references live.emergencies,
  nth integer not null,
  house uuid not null references platform.houses,
  person uuid references platform.people,
  link text not null check (link in ('duty','manager','second_line','executive','nobody')),
  paged_at timestamptz not null,
  until timestamptz not null,
  primary key (emergency, nth)
);
-- Written anew each time, never over what stood there.
create table live.safety_plans (
  id uuid primary key,
  house uuid not null references platform.houses,
  emergency uuid not null references live.emergencies,
  risk text not null default '',
  measures text not null default '',
  tell text not null default '',
  police text not null default '',
  expires_at timestamptz not null,
  by uuid references platform.people,
  at timestamptz not null
);
create index safety_plans_emergency on live.safety_plans (emergency, at);

do $$ declare t regclass; begin
  foreach t in array array['guard.confined_words','guard.confined_steps','guard.incident_ratings','guard.fault_findings',
    'guard.pair_shields','guard.report_samples','guard.sample_contacts','guard.sample_checks','live.emergencies',
    'live.pages','live.safety_plans']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert on %s to sanying_app', t);
  end loop;
end $$;
grant update on guard.confined_words, guard.confined_steps, guard.pair_shields, live.emergencies to sanying_app;

-- Who may read the words of a confined incident: whose it is, who reported it, hr, counsel, and one of compliance.
create function guard.in_room(wanted uuid) returns boolean language sql stable security definer set search_path = '' as
  $$ select exists (select from guard.incidents i left join guard.confined_words w on w.incident = i.id
     where i.id = wanted and i.house = platform.house() and (not i.confined or coaching.reader() in (i.agent, i.reported_by, w.compliance)
       or coaching.reads_as('hr') or coaching.reads_as('legal'))) $$;
revoke all on function guard.in_room from public;
grant execute on function guard.in_room to sanying_app;
create policy room on guard.confined_words as restrictive for select using (guard.in_room(incident));
create policy room_kept on guard.confined_words as restrictive for update using (guard.in_room(incident));
create policy room on guard.confined_steps as restrictive for select using (guard.in_room(incident));
create policy room_kept on guard.confined_steps as restrictive for update using (guard.in_room(incident));
create policy room on guard.incident_quotes as restrictive for select using (guard.in_room(incident));

-- Which sentences of a contact are for the room alone: their names, never their words.
create function guard.confined_in(of_contact uuid) returns setof uuid language sql stable security definer set search_path = '' as
  $$ select q.utterance from guard.incident_quotes q join guard.incidents i on i.id = q.incident
     where i.contact = of_contact and i.house = platform.house() and i.confined and not guard.in_room(i.id) $$;
revoke all on function guard.confined_in from public;
grant execute on function guard.confined_in to sanying_app;

-- Whoever reports, or is reported for, is watched over like whoever marks.
create function coaching.heard_report() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform coaching.note_report(new.agent, 'incident', new.reported_at);
  if new.reported_by <> new.agent then perform coaching.note_report(new.reported_by, 'incident', new.reported_at); end if;
  return null;
end $$;
revoke all on function coaching.heard_report from public;
create trigger heard_report after insert on guard.incidents for each row execute function coaching.heard_report();
