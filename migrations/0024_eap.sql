-- The confidential room. Everything that is told here is an age file made in a browser; the house keeps what booking and
-- counting need. No column of these tables holds a person's id: a member is found by the digest of a secret that only
-- their passphrase gives, and even a counsellor stands here by name alone. Days where an hour is not needed, ids by chance.

create table care.eap_holders (
  id uuid primary key,
  house uuid not null references platform.houses,
  kind text not null check (kind in ('member','counsellor')),
  name text check ((kind = 'counsellor') = (name is not null)),
  recipient text not null check (recipient ~ '^age1[02-9ac-hj-np-z]{58}$'),
  by_passphrase bytea not null unique,
  wrapped_passphrase text not null,
  by_recovery bytea not null unique,
  wrapped_recovery text not null,
  -- Of a counsellor: whose desk it is, as a digest, and whether a newer key has taken the place of this one.
  desk bytea check ((kind = 'counsellor') = (desk is not null)),
  retired boolean not null default false
);
create unique index eap_holders_desk on care.eap_holders (desk) where not retired;

-- Somebody of the house asked for one; who, is written nowhere. It makes one membership, or takes one seat.
create table care.eap_tickets (
  token bytea primary key,
  house uuid not null references platform.houses,
  group_id uuid,
  until timestamptz not null
);

create table care.eap_cases (
  id uuid primary key,
  house uuid not null references platform.houses,
  member uuid references care.eap_holders on delete set null,
  counsellor uuid not null references care.eap_holders,
  stage text not null check (stage in ('consult','assess','refer','closed')),
  consult_on text not null,
  assess_on text,
  refer_on text,
  closed_on text
);
create unique index eap_cases_open on care.eap_cases (member) where stage <> 'closed';
create index eap_cases_counsellor on care.eap_cases (counsellor, stage);

-- `reader` is the counsellor who may fetch it; a note is sealed to the counsellor alone.
create table care.eap_letters (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references care.eap_cases,
  nth integer not null,
  by text not null check (by in ('member','counsellor')),
  kind text not null check (kind in ('word','note','referral','follow_up')),
  reader uuid not null references care.eap_holders,
  sealed text not null check (sealed like '-----BEGIN AGE ENCRYPTED FILE-----%'),
  digest bytea not null,
  on_day text not null,
  unique (case_id, nth),
  unique (case_id, digest)
);

create table care.eap_referrals (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references care.eap_cases,
  letter uuid not null references care.eap_letters on delete cascade,
  consent text not null default 'asked' check (consent in ('asked','given','refused')),
  asked_on text not null,
  answered_on text,
  check ((consent = 'asked') = (answered_on is null))
);
create index eap_referrals_case on care.eap_referrals (case_id);

-- Which counsellor fetched the letters of a case, by the hour, for the person to see.
create table care.eap_reads (
  case_id uuid not null references care.eap_cases,
  house uuid not null references platform.houses,
  counsellor uuid not null references care.eap_holders,
  at timestamptz not null,
  primary key (case_id, counsellor, at)
);

create table care.eap_slots (
  id uuid primary key,
  house uuid not null references platform.houses,
  counsellor uuid not null references care.eap_holders,
  at timestamptz not null,
  minutes integer not null check (minutes between 15 and 120),
  case_id uuid references care.eap_cases,
  held boolean not null default false check (not held or case_id is not null),
  unique (counsellor, at)
);
create index eap_slots_free on care.eap_slots (at) where case_id is null;
create index eap_slots_case on care.eap_slots (case_id);

-- A session of a group. Who comes is not written down once it is over: attendance is a number, ratings are three counts.
create table care.eap_groups (
  id uuid primary key,
  house uuid not null references platform.houses,
  counsellor uuid not null references care.eap_holders,
  title text not null,
  about text not null,
  materials text not null,
  skill text not null check (skill in ('emotion','stress','conflict')),
  for_leads boolean not null,
  at timestamptz not null,
  minutes integer not null check (minutes between 30 and 180),
  seats integer not null check (seats between 6 and 12),
  state text not null default 'open' check (state in ('open','held','called_off')),
  attended integer check (attended between 0 and 12),
  helped integer not null default 0,
  somewhat integer not null default 0,
  not_helped integer not null default 0,
  check ((state = 'held') = (attended is not null))
);
create index eap_groups_at on care.eap_groups (house, at);

create table care.eap_seats (
  group_id uuid not null references care.eap_groups,
  member uuid not null references care.eap_holders on delete cascade,
  house uuid not null references platform.houses,
  primary key (group_id, member)
);

-- Who had a meaningful interaction in a half-year, counted once; and the counts of a half-year that is over, kept as they were.
create table care.eap_uses (
  half text not null check (half ~ '^\d{4}-[12]$'),
  house uuid not null references platform.houses,
  holder uuid not null,
  primary key (half, holder)
);
create table care.eap_halves (
  half text not null check (half ~ '^\d{4}-[12]$'),
  house uuid not null references platform.houses,
  people integer not null,
  users integer not null,
  consult integer not null,
  assess integer not null,
  refer integer not null,
  group_sessions integer not null,
  attended integer not null,
  primary key (house, half)
);

-- Somebody's lead asks, in the open and by name, whether they would see a counsellor. It holds facts of work and the answer.
-- It knows nothing of the tables above, and nothing there knows of it.
create table care.formal_referrals (
  id uuid primary key,
  house uuid not null references platform.houses,
  employee uuid not null,
  asked_by uuid not null,
  facts jsonb not null,
  asked_at timestamptz not null,
  answer text check (answer in ('countersigned','declined')),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check (employee <> asked_by)
);
create index formal_referrals_employee on care.formal_referrals (employee);
create index formal_referrals_asked_by on care.formal_referrals (asked_by);

-- A time that somebody keeps for themselves. When it comes it is a rest like every other, and this row is gone.
create table care.step_outs (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  began_at timestamptz not null,
  until timestamptz not null,
  check (until > began_at)
);
create index step_outs_agent on care.step_outs (agent, began_at);

do $$ declare t text; begin
  foreach t in array array['eap_holders','eap_tickets','eap_cases','eap_letters','eap_referrals','eap_reads','eap_slots',
    'eap_groups','eap_seats','eap_uses','eap_halves','formal_referrals','step_outs'] loop
    execute format('alter table care.%I enable row level security', t);
    execute format('create policy house on care.%I using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update, delete on care.%I to sanying_care', t);
  end loop;
end $$;
