-- Check-ins that only the person reads, the few figures about groups that come of them, and who stands by when somebody is not safe.
-- A check-in is an age file of a membership without a name. No id of a person, no time, no fact: who answered, and whether,
-- is written nowhere.

create table care.checkins (
  id uuid primary key,
  house uuid not null references platform.houses,
  member uuid not null references care.eap_holders on delete cascade,
  sealed text not null check (sealed like '-----BEGIN AGE ENCRYPTED FILE-----%'),
  -- The last day of a month, so that the day of an answer cannot be read from when it will be gone.
  gone_after date not null
);
create index checkins_member on care.checkins (member);
create index checkins_gone on care.checkins (gone_after);

-- Counted once: the name that a person's key makes for one period. It says nothing of what was answered, and it goes with the period.
create table care.group_voices (
  house uuid not null references platform.houses,
  period text not null check (period ~ '^\d{4}-Q[1-4]$'),
  voice bytea not null,
  primary key (house, period, voice)
);

-- Only counts, and only of places with enough people in them. What one person answered is never a row.
create table care.group_tallies (
  house uuid not null references platform.houses,
  period text not null,
  question text not null,
  team text not null default '',
  tenure text not null default '' check (tenure in ('','first_year','longer')),
  part text not null check (part in ('low','middle','high')),
  n integer not null check (n > 0),
  primary key (house, period, question, team, tenure, part)
);

-- A period once it is over: worked out once, and what was published then. `n` is null and `shares` are empty where too few answered.
create table care.group_periods (
  house uuid not null references platform.houses,
  period text not null,
  frozen_at timestamptz not null,
  primary key (house, period)
);
create table care.group_figures (
  house uuid not null references platform.houses,
  period text not null,
  question text not null,
  place text not null,
  team text not null default '',
  tenure text not null default '',
  n integer,
  shares jsonb not null default '{}',
  primary key (house, period, question, place),
  check ((n is null) = (shares = '{}')),
  foreign key (house, period) references care.group_periods
);

-- Who belonged to a place when a period ended, everybody and not who answered: so that a figure is kept back where one or two came or went.
create table care.group_members (
  house uuid not null references platform.houses,
  period text not null,
  place text not null,
  people text[] not null,
  primary key (house, period, place)
);

create table care.figure_reads (
  house uuid not null references platform.houses,
  at timestamptz not null,
  reader text not null,
  way text not null check (way in ('screen','file','digest')),
  period text not null
);
create index figure_reads_at on care.figure_reads (house, at);

-- The words of a questionnaire that may not be shipped, put in by the house under its own licence.
create table care.instrument_texts (
  house uuid not null references platform.houses,
  instrument text not null,
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  licence text not null,
  digest text not null,
  items text[] not null,
  loaded_at timestamptz not null,
  primary key (house, instrument, language)
);

-- The hours in which somebody answers, and who does.
create table care.risk_hours (
  house uuid primary key references platform.houses,
  opens integer not null check (opens between 0 and 1439),
  closes integer not null check (closes > opens and closes <= 1440),
  minutes integer not null check (minutes between 1 and 60)
);
create table care.risk_roster (
  id uuid primary key,
  house uuid not null references platform.houses,
  responder uuid not null references care.eap_holders,
  from_at timestamptz not null,
  until timestamptz not null,
  check (until > from_at)
);
create index risk_roster_until on care.risk_roster (house, until);

-- Somebody asked to be called. Who and where is sealed to those who stand by; the row goes when one of them takes it.
create table care.risk_calls (
  id uuid primary key,
  house uuid not null references platform.houses,
  asked_at timestamptz not null,
  sealed text not null check (sealed like '-----BEGIN AGE ENCRYPTED FILE-----%'),
  order_of text[] not null,
  minutes integer not null
);
create index risk_calls_asked on care.risk_calls (house, asked_at);

-- Somebody outside was told without consent, because a counsellor judged the danger to be immediate. Why and whom, sealed to the counsellors.
create table care.glass_broken (
  id uuid primary key,
  house uuid not null references platform.houses,
  by uuid not null references care.eap_holders,
  at timestamptz not null,
  why text not null check (why like '-----BEGIN AGE ENCRYPTED FILE-----%'),
  told text not null check (told like '-----BEGIN AGE ENCRYPTED FILE-----%'),
  review_due timestamptz not null,
  reviewed_by uuid references care.eap_holders,
  reviewed_at timestamptz,
  informed_at timestamptz,
  check (reviewed_by <> by),
  check ((reviewed_by is null) = (reviewed_at is null))
);

do $$ declare t text; begin
  foreach t in array array['checkins','group_voices','group_tallies','group_periods','group_figures','group_members',
    'figure_reads','instrument_texts','risk_hours','risk_roster','risk_calls','glass_broken'] loop
    execute format('alter table care.%I enable row level security', t);
    execute format('create policy house on care.%I using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update, delete on care.%I to sanying_care', t);
  end loop;
end $$;

-- What was published stays as it was: no role of the house may change or take back a figure of a period that is over.
revoke update, delete on care.group_figures, care.group_periods from sanying_care;
