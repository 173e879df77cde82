-- How help is offered and how it came out, who is on duty, the patrol, and what was seen while sitting beside somebody.
-- All of it is about help. None of it can be read as a mark about the person who was helped.

alter table live.assists alter column agent drop not null;
alter table live.assists add column language text check (language in ('zh-Hant','zh-Hans','en'));
alter table live.assists add column outcome text
  check (outcome in ('solved','taken_over','transferred','went_on_alone','not_needed'));
alter table live.assists add column outcome_at timestamptz;
alter table live.assists add column transferred_to uuid references platform.people;
alter table live.assists drop constraint assists_mode_check;
alter table live.assists add constraint assists_mode_check check (mode in ('whisper','join','take_over','transfer'));
update live.assists a set language = p.language from platform.people p where p.id = a.agent;
alter table live.assists alter column language set not null;

-- Whom a call was offered to, until when, and what became of the offer. Who was away or at rest was not offered it at all,
-- so no row says why somebody did not come.
create table live.offers (
  id uuid primary key,
  house uuid not null references platform.houses,
  assist uuid not null references live.assists,
  nth integer not null,
  round integer not null,
  lead uuid references platform.people,
  link text not null check (link in ('lead','next_lead','duty','everybody')),
  loud boolean not null,
  offered_at timestamptz not null,
  until timestamptz not null,
  state text not null default 'open' check (state in ('open','accepted','covered','lapsed','withdrawn')),
  settled_at timestamptz,
  unique (assist, nth),
  check (lead is not null or link = 'everybody')
);
create unique index offers_one_open on live.offers (assist) where state = 'open';
create index offers_to on live.offers (lead) where state = 'open';
create index assists_beside on live.assists (answered_by) where state = 'answered';

-- How long an offer stands. The latest row counts; an offer keeps the moment it was given.
create table live.help_terms (
  id uuid primary key,
  house uuid not null references platform.houses,
  offer_seconds integer not null check (offer_seconds between 5 and 120),
  set_by uuid not null references platform.people,
  set_at timestamptz not null
);
create index help_terms_latest on live.help_terms (house, set_at desc);

create table live.duties (
  id uuid primary key,
  house uuid not null references platform.houses,
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  person uuid not null references platform.people,
  begins_at timestamptz not null,
  until timestamptz not null,
  set_by uuid not null references platform.people,
  set_at timestamptz not null,
  ended_at timestamptz,
  check (until > begins_at)
);
create index duties_now on live.duties (house, language, until) where ended_at is null;

-- Whoever has said nothing is asked; whoever has said "away" is passed over.
alter table routing.presence add column said_at timestamptz;

create table live.patrols (
  id uuid primary key,
  house uuid not null references platform.houses,
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  team text not null,
  lead uuid not null references platform.people,
  minutes integer not null check (minutes between 10 and 120),
  began_at timestamptz not null,
  until timestamptz not null,
  set_by uuid not null references platform.people,
  due_at timestamptz not null,
  walked_at timestamptz,
  lead_told_at timestamptz,
  manager_told_at timestamptz,
  rounds integer not null default 0,
  ended_at timestamptz
);
create unique index patrols_one on live.patrols (house, language, team) where ended_at is null;

-- What was offered on a round. Whose seat it was is known while the round runs, so that nobody is asked twice; then it is forgotten.
create table live.patrol_visits (
  id uuid primary key,
  house uuid not null references platform.houses,
  patrol uuid not null references live.patrols,
  round integer not null,
  by uuid not null references platform.people,
  seat uuid references platform.people,
  did text not null check (did in ('offered_help','water','took_over','nothing_needed')),
  at timestamptz not null
);
create index patrol_visits_round on live.patrol_visits (patrol, round);
create unique index patrol_visits_seat on live.patrol_visits (patrol, round, seat);

-- Written beside somebody, for that person, who may answer. Nobody else reads either.
create table live.observations (
  id uuid primary key,
  house uuid not null references platform.houses,
  subject uuid not null references platform.people,
  writer uuid not null references platform.people,
  topic text not null,
  helped text not null,
  seen text not null,
  given text not null,
  at timestamptz not null,
  check (subject <> writer)
);
create index observations_subject on live.observations (subject, at);
create index observations_writer on live.observations (writer, at);

create table live.observation_replies (
  id uuid primary key,
  house uuid not null references platform.houses,
  observation uuid not null references live.observations,
  words text not null,
  at timestamptz not null
);
create index observation_replies_of on live.observation_replies (observation, at);

do $$ declare t regclass; begin
  foreach t in array array['live.offers','live.help_terms','live.duties','live.patrols','live.patrol_visits',
    'live.observations','live.observation_replies']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on %s to sanying_app', t);
  end loop;
end $$;
