-- What time the law, or our own word, gives us; what was found and told; and what a closing needs to be true.

-- The pack that counts a case's time stays on the case. Coming back keeps count, and buys no time.
alter table desk.cases
  add column pack text,
  add column pack_version integer,
  add column reopened integer not null default 0 check (reopened >= 0),
  add check ((pack is null) = (pack_version is null));

-- A pack past its review is used only on somebody's name and reason, and only for a while.
create table desk.pack_overrides (
  id uuid primary key,
  house uuid not null references platform.houses,
  pack text not null,
  version integer not null,
  because text not null check (because <> ''),
  by uuid not null references platform.people,
  at timestamptz not null,
  until timestamptz not null,
  check (until > at)
);
create index pack_overrides_pack on desk.pack_overrides (house, pack, version, until);

create table desk.clocks (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  kind text not null check (kind in ('ack','first_answer','short_path','stage1','final','stage2','update')),
  start_at timestamptz not null,
  due_at timestamptz not null,
  pack text not null,
  pack_version integer not null,
  arithmetic jsonb not null,
  override uuid references desk.pack_overrides,
  met_at timestamptz,
  missed_at timestamptz,
  unique (case_id, kind),
  check (due_at > start_at),
  check (missed_at is null or missed_at >= due_at)
);

-- Nobody stops this clock: not a role, not a job, not a mistake in a query. Only an earlier receipt moves it, and only earlier.
create function desk.clock_stays() returns trigger language plpgsql as $$
begin
  if (new.id, new.case_id, new.kind, new.pack, new.pack_version, new.override)
     is distinct from (old.id, old.case_id, old.kind, old.pack, old.pack_version, old.override)
    or new.start_at > old.start_at
    or new.due_at > old.due_at
    or (new.start_at = old.start_at and (new.due_at, new.arithmetic) is distinct from (old.due_at, old.arithmetic))
    or (old.missed_at is not null and new.missed_at is distinct from old.missed_at and new.start_at = old.start_at)
    or (old.missed_at is not null and new.missed_at is null)
    or (old.met_at is not null and new.met_at is distinct from old.met_at)
  then
    raise exception 'a clock of the law is moved by an earlier receipt and by nothing else' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger clock_stays before update on desk.clocks for each row execute function desk.clock_stays();

create function desk.clocks_follow() returns trigger language plpgsql as $$
begin
  if exists (select from desk.clocks k join desk.cases c on c.id = k.case_id
             where k.case_id = new.id and k.kind <> 'stage2' and k.start_at > c.received_at) then
    raise exception 'the receipt moved and its clocks did not' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger clocks_follow after update of received_at on desk.cases
  deferrable initially deferred for each row execute function desk.clocks_follow();

-- We wait for the customer: shown beside the clocks of the law, and never instead of one.
create table desk.waits (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  words text not null,
  since timestamptz not null,
  by uuid not null references platform.people,
  ended_at timestamptz
);
create unique index waits_one on desk.waits (case_id) where ended_at is null;

-- What was found at a stage. It is decided once, and told in a letter that has every part the pack asks for.
create table redress.findings (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  stage integer not null check (stage in (1, 2)),
  outcome text not null check (outcome in ('upheld','partly','not_upheld','outside_scope')),
  reasons jsonb not null check (jsonb_array_length(reasons) > 0),
  evidence jsonb not null check (jsonb_array_length(evidence) > 0),
  no_remedy_because text,
  recourse text not null check (recourse <> ''),
  pack text not null,
  pack_version integer not null,
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  decided_by uuid not null references platform.people,
  decided_at timestamptz not null,
  letter jsonb not null default '{}',
  told_by uuid references platform.people,
  told_at timestamptz,
  recourse_until timestamptz,
  check ((told_at is null) = (told_by is null) and (told_at is null) = (letter = '{}') and (told_at is null) = (recourse_until is null))
);
create index findings_case on redress.findings (case_id, decided_at);

create function redress.finding_stays() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - '{letter,told_by,told_at,recourse_until}'::text[] is distinct from to_jsonb(old) - '{letter,told_by,told_at,recourse_until}'::text[]
    or old.told_at is not null then
    raise exception 'what was found and told is not rewritten' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger finding_stays before update on redress.findings for each row execute function redress.finding_stays();

-- Whoever decided the first stage does not decide the second. Two who write at once come one after the other.
create function redress.second_pair_of_eyes() returns trigger language plpgsql as $$
begin
  perform from desk.cases where id = new.case_id for update;
  if exists (select from redress.findings f
             where f.case_id = new.case_id and f.stage <> new.stage and f.decided_by = new.decided_by) then
    raise exception 'both stages by one person' using errcode = 'check_violation', constraint = 'findings_two_people';
  end if;
  return new;
end $$;
create trigger second_pair_of_eyes before insert on redress.findings
  for each row execute function redress.second_pair_of_eyes();

-- One step further. The customer owes no reason for it, so there is no column that asks for one.
create table redress.escalations (
  case_id uuid primary key references desk.cases,
  house uuid not null references platform.houses,
  by_customer boolean not null,
  person uuid references platform.people,
  at timestamptz not null,
  check (by_customer = (person is null))
);

-- What the customer says of our answer. Whether they are satisfied is nobody else's to say.
create table redress.verdicts (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  finding uuid references redress.findings,
  says text not null check (says in ('accepts','rejects','satisfied','not_satisfied')),
  words text not null default '',
  person uuid references platform.people,
  at timestamptz not null,
  check (says in ('accepts','rejects') or person is null)
);
create index verdicts_case on redress.verdicts (case_id, at);

-- A dispute that somebody outside decides, followed to its end.
create table redress.disputes (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  provider text not null,
  kind text not null check (kind in ('advisory','determinative')),
  referred_at timestamptz not null,
  answer_by timestamptz,
  outcome text check (outcome in ('for_customer','partly','for_us','settled','withdrawn')),
  outcome_words text,
  complied_at timestamptz,
  ended_at timestamptz,
  by uuid not null references platform.people,
  check ((outcome is null) = (ended_at is null))
);
create index disputes_case on redress.disputes (case_id);

create table redress.tries (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  channel text not null check (channel in ('phone','sms','email','letter','chat','portal')),
  by uuid not null references platform.people,
  at timestamptz not null
);
create index tries_case on redress.tries (case_id, at);

-- The list of causes. A new list is a new version; what was coded under an old one keeps its code, with the way across.
create table redress.taxonomies (
  house uuid not null references platform.houses,
  version integer not null check (version > 1),
  codes jsonb not null,
  across jsonb not null,
  because text not null,
  by uuid not null references platform.people,
  at timestamptz not null,
  primary key (house, version)
);

create table redress.causes (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  taxonomy integer not null,
  expectation text not null check (expectation in ('yes','no','unclear')),
  process text not null check (process in ('yes','no','unclear')),
  information text not null check (information in ('yes','no','unclear')),
  claim text not null check (claim in ('yes','no','unclear')),
  code text not null,
  branch text check (branch in ('attitude','knowledge','information')),
  -- What knowledge was missing; where the information broke off.
  missing text,
  broke_at text check (broke_at in ('customer_agent','shift_shift','department_agent','notice_unread')),
  article uuid references desk.articles,
  -- The words it rests on.
  evidence text,
  why text not null default '',
  by uuid not null references platform.people,
  at timestamptz not null,
  check ((branch is null) = (evidence is null)),
  check (branch is null or (code <> 'other' and 'unclear' not in (expectation, process, information, claim))),
  check (branch is null or why <> ''),
  check (branch is distinct from 'knowledge' or missing is not null),
  check (branch is distinct from 'information' or broke_at is not null)
);
create index causes_case on redress.causes (case_id, at);
create index causes_month on redress.causes (house, at);

create table redress.themes (
  id uuid primary key,
  house uuid not null references platform.houses,
  name text not null,
  code text not null,
  opened_by uuid not null references platform.people,
  opened_at timestamptz not null,
  -- When it was really done, and what was done, in the words every attached customer is told.
  shipped_at timestamptz,
  shipped_words jsonb not null default '{}',
  unique (house, name),
  check ((shipped_at is null) = (shipped_words = '{}'))
);

-- "We keep improving" may be said to a customer whose case hangs on one of these.
create table redress.theme_cases (
  theme uuid not null references redress.themes,
  case_id uuid not null references desk.cases,
  house uuid not null references platform.houses,
  at timestamptz not null,
  primary key (theme, case_id)
);

-- Proposed once, however often it is counted.
create table redress.project_proposals (
  theme uuid primary key references redress.themes,
  house uuid not null references platform.houses,
  cases integer not null,
  at timestamptz not null
);

create table redress.tasks (
  id uuid primary key,
  house uuid not null references platform.houses,
  kind text not null check (kind in ('knowledge','taxonomy_review')),
  about text not null,
  at timestamptz not null,
  done_at timestamptz,
  done_by uuid references platform.people,
  unique (house, kind, about),
  check ((done_at is null) = (done_by is null))
);

-- Each closing with the three truths of that moment and what was learnt. A case that came back has more than one.
create table redress.closings (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  ended text not null
    check (ended in ('accepted','answered','after_recourse','withdrawn','no_reply','duplicate','not_a_complaint')),
  solved boolean,
  solved_because text not null default '',
  learning text not null check (learning in ('nothing','known_theme','new_theme','lesson')),
  learning_words text not null default '',
  theme uuid references redress.themes,
  by uuid not null references platform.people,
  at timestamptz not null,
  reopened_at timestamptz,
  reopened_by uuid references platform.people,
  reopened_because text,
  -- Nobody answered: that is no solution, whoever says so.
  check (ended <> 'no_reply' or solved is null),
  check (ended = 'no_reply' or solved is not null),
  check ((learning in ('known_theme','new_theme')) = (theme is not null)),
  check (learning in ('known_theme','new_theme') or learning_words <> ''),
  -- By nobody of ours where the customer asked for it.
  check ((reopened_at is null) = (reopened_because is null) and (reopened_by is null or reopened_at is not null))
);
create index closings_case on redress.closings (case_id, at);
create index closings_theme on redress.closings (theme, at) where theme is not null;

do $$ declare t regclass; begin
  foreach t in array array['desk.pack_overrides','desk.clocks','desk.waits','redress.findings','redress.escalations',
    'redress.verdicts','redress.disputes','redress.tries','redress.taxonomies','redress.causes','redress.themes','redress.theme_cases',
    'redress.project_proposals','redress.tasks','redress.closings']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert on %s to sanying_app', t);
  end loop;
end $$;
grant update on desk.clocks, desk.waits, redress.findings, redress.disputes, redress.tasks, redress.themes, redress.closings to sanying_app;

-- What somebody's own state did to a conversation is a matter of care. It stands behind the wall, and no export reaches it.
create table care.own_states (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  contact uuid not null references desk.contacts,
  words text not null,
  by uuid not null references platform.people,
  at timestamptz not null
);
create index own_states_contact on care.own_states (contact);
alter table care.own_states enable row level security;
create policy house on care.own_states using (house = platform.house()) with check (house = platform.house());
grant select, insert on care.own_states to sanying_care;
