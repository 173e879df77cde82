-- Growth at the person's own pace; a colleague to look at one's own call with; somebody who watches, after a report,
-- whether whoever reported fares worse; and legal support for staff.
-- No row of coaching points to a contact, an incident, an assist, a care card, a talk or a complaint: only a review does,
-- which the person opens on a contact of their own.

create schema coaching;
grant usage on schema coaching to sanying_app;

-- What the person wants to become better at, and what they are good at already. Shown to the one coach they name, if any.
create table coaching.goals (
  id uuid primary key,
  house uuid not null references platform.houses,
  person uuid not null references platform.people,
  aim text not null check (btrim(aim) <> ''),
  strength text not null check (btrim(strength) <> ''),
  coach uuid references platform.people,
  made_at timestamptz not null,
  ended_at timestamptz,
  check (coach is distinct from person)
);
create index goals_person on coaching.goals (person) where ended_at is null;
create index goals_coach on coaching.goals (coach) where ended_at is null;

-- Who has offered to look at calls with a colleague. What is said between them is written down nowhere.
create table coaching.peers (
  person uuid primary key references platform.people,
  house uuid not null references platform.houses,
  topics text[] not null default '{}',
  willing boolean not null default false,
  capacity integer not null default 2 check (capacity between 1 and 5),
  accredited_until timestamptz,
  accredited_by uuid references platform.people,
  supervision_at timestamptz,
  listed_at timestamptz not null,
  check (accredited_by is distinct from person)
);

create table coaching.pairings (
  id uuid primary key,
  house uuid not null references platform.houses,
  person uuid not null references platform.people,
  peer uuid not null references platform.people,
  topic text not null,
  asked_at timestamptz not null,
  not_before timestamptz not null,
  state text not null default 'asked' check (state in ('asked','agreed','declined','ended')),
  settled_at timestamptz,
  check (person <> peer),
  check (not_before > asked_at),
  check ((state = 'asked') = (settled_at is null))
);
create unique index pairings_one on coaching.pairings (person, topic) where state in ('asked','agreed');
create index pairings_peer on coaching.pairings (peer) where state in ('asked','agreed');

create table coaching.sessions (
  id uuid primary key,
  house uuid not null references platform.houses,
  person uuid not null references platform.people,
  coach uuid not null references platform.people,
  goal uuid not null references coaching.goals,
  aim text not null check (btrim(aim) <> ''),
  strength text not null check (btrim(strength) <> ''),
  pairing uuid references coaching.pairings,
  asked_by text not null check (asked_by in ('person','coach')),
  asked_at timestamptz not null,
  -- Until then an offer waits at the door: the person does not see it yet, and nobody can tell that it waits.
  reaches_at timestamptz not null,
  waived boolean not null default false,
  state text not null default 'asked' check (state in ('asked','agreed','declined','held','cancelled')),
  at timestamptz,
  settled_at timestamptz,
  settled_by text check (settled_by in ('person','coach')),
  focus text[] not null default '{}' check (cardinality(focus) <= 2),
  next_step text,
  next_at timestamptz,
  check (person <> coach),
  check (reaches_at >= asked_at),
  check (not waived or asked_by = 'person'),
  check (state not in ('agreed','held') or at is not null),
  check (state <> 'held' or settled_by = 'person')
);
create index sessions_person on coaching.sessions (person, asked_at);
create index sessions_coach on coaching.sessions (coach, asked_at);
create index sessions_pairing on coaching.sessions (pairing);

-- Whether it was of use. Apart, because the coach reads the session.
create table coaching.ratings (
  session uuid primary key references coaching.sessions,
  house uuid not null references platform.houses,
  person uuid not null references platform.people,
  useful integer not null check (useful between 1 and 5),
  at timestamptz not null
);

-- A skill is assigned to whoever said they are ready for it, and to nobody else.
create table coaching.skills (
  id uuid primary key,
  house uuid not null references platform.houses,
  person uuid not null references platform.people,
  skill text not null,
  offered_by uuid not null references platform.people,
  offered_at timestamptz not null,
  answer text check (answer in ('ready','not_now')),
  first_answer text check (first_answer in ('ready','not_now')),
  answered_at timestamptz,
  assigned_at timestamptz,
  used_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check ((answer is not distinct from 'ready') = (assigned_at is not null)),
  check (used_at is null or assigned_at is not null)
);
create unique index skills_once on coaching.skills (person, skill);

-- "Not now, because": the words without the person, for the team to talk about.
create table coaching.dialogue_points (
  id uuid primary key default gen_random_uuid(),
  house uuid not null references platform.houses,
  team text not null,
  skill text not null,
  words text not null,
  on_day date not null,
  taken_up_at timestamptz
);

-- Five questions about the team, answered by its agents. Nobody reads an answer of somebody else.
create table coaching.readiness_answers (
  person uuid not null references platform.people,
  house uuid not null references platform.houses,
  team text not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  item text not null check (item in ('own_goal','safe_to_try','time_for_it','useful','not_a_punishment')),
  value integer not null check (value between 1 and 5),
  primary key (person, month, item)
);

-- "Mei took my call": said to whoever helped, and seen by the two.
create table coaching.thanks (
  id uuid primary key,
  house uuid not null references platform.houses,
  by uuid not null references platform.people,
  helper uuid not null references platform.people,
  words text not null,
  at timestamptz not null,
  check (by <> helper)
);
create index thanks_helper on coaching.thanks (helper, at);

create table coaching.call_reviews (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  contact uuid not null references desk.contacts,
  pairing uuid references coaching.pairings,
  peer uuid references platform.people,
  opened_at timestamptz not null,
  unique (agent, contact),
  check ((pairing is null) = (peer is null))
);
create index call_reviews_peer on coaching.call_reviews (peer);

create table coaching.call_notes (
  id uuid primary key,
  house uuid not null references platform.houses,
  review uuid not null references coaching.call_reviews,
  by uuid not null references platform.people,
  kind text not null check (kind in ('would','should')),
  second integer not null check (second >= 0),
  words text not null,
  at timestamptz not null
);
create index call_notes_review on coaching.call_notes (review, second);

-- What the agent tried, for the agent alone.
create table coaching.call_drills (
  id uuid primary key,
  house uuid not null references platform.houses,
  review uuid not null references coaching.call_reviews,
  agent uuid not null references platform.people,
  second integer not null check (second >= 0),
  words text not null,
  at timestamptz not null
);
create index call_drills_review on coaching.call_drills (review, at);

-- Twelve months in which compliance looks whether somebody who reported fares worse. One row for a person.
create table coaching.retaliation_watches (
  id uuid primary key default gen_random_uuid(),
  house uuid not null references platform.houses,
  person uuid not null references platform.people unique,
  opened_at timestamptz not null,
  until timestamptz not null check (until > opened_at),
  role text not null,
  team text not null
);

create table coaching.retaliation_reports (
  watch uuid not null references coaching.retaliation_watches,
  house uuid not null references platform.houses,
  kind text not null check (kind in ('incident','ended','appeal','matter','own_word')),
  on_day date not null,
  primary key (watch, kind, on_day)
);

create table coaching.retaliation_alerts (
  id uuid primary key,
  house uuid not null references platform.houses,
  watch uuid not null references coaching.retaliation_watches,
  kind text not null check (kind in ('shift','role','team','refused','looks','measures','coaching_pressed','authority')),
  before double precision,
  after double precision,
  raised_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid references platform.people,
  words text,
  check ((settled_at is null) = (settled_by is null)),
  check ((settled_at is null) = (words is null))
);
create unique index retaliation_alerts_open on coaching.retaliation_alerts (watch, kind) where settled_at is null;

-- Legal support for staff, opened with the person's consent and wishes.
create table guard.matters (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  contact uuid references desk.contacts,
  wishes text not null,
  other_party text not null default '',
  state text not null default 'asked' check (state in ('asked','advised','prepared','filed','settled','closed')),
  opened_at timestamptz not null,
  consent_at timestamptz not null,
  withdrawn_at timestamptz,
  closed_at timestamptz,
  check ((state = 'closed') = (closed_at is not null))
);
create index matters_agent on guard.matters (agent, opened_at);

-- The pack: each item seals the one before it. Rows are added, never changed.
create table guard.matter_items (
  matter uuid not null references guard.matters,
  nth integer not null check (nth >= 1),
  house uuid not null references platform.houses,
  kind text not null check (kind in ('statement','transcript','timeline','document')),
  content jsonb not null,
  by uuid references platform.people,
  at timestamptz not null,
  seal text not null check (seal ~ '^[0-9a-f]{64}$'),
  primary key (matter, nth)
);

-- Every step, for the person to read.
create table guard.matter_steps (
  id uuid primary key,
  house uuid not null references platform.houses,
  matter uuid not null references guard.matters,
  state text not null,
  words text not null,
  by uuid not null references platform.people,
  at timestamptz not null
);
create index matter_steps_matter on guard.matter_steps (matter, at);

create table guard.matter_deadlines (
  id uuid primary key,
  house uuid not null references platform.houses,
  matter uuid not null references guard.matters,
  what text not null,
  due_at timestamptz not null,
  met_at timestamptz,
  missed_at timestamptz
);
create index matter_deadlines_matter on guard.matter_deadlines (matter, due_at);

-- The company pays; the person never does, so there is no column for who.
create table guard.matter_costs (
  id uuid primary key,
  house uuid not null references platform.houses,
  matter uuid not null references guard.matters,
  what text not null,
  amount bigint not null check (amount > 0),
  currency text not null,
  by uuid not null references platform.people,
  at timestamptz not null
);

do $$ declare t regclass; begin
  foreach t in array array['coaching.goals','coaching.peers','coaching.pairings','coaching.sessions','coaching.ratings',
    'coaching.skills','coaching.dialogue_points','coaching.readiness_answers','coaching.thanks','coaching.call_reviews',
    'coaching.call_notes','coaching.call_drills','coaching.retaliation_watches','coaching.retaliation_reports',
    'coaching.retaliation_alerts','guard.matters','guard.matter_items','guard.matter_steps','guard.matter_deadlines',
    'guard.matter_costs']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert on %s to sanying_app', t);
  end loop;
end $$;
-- What is written once is only added to. Reports and watches are opened by what happened, never by a screen.
grant update on coaching.goals, coaching.peers, coaching.pairings, coaching.sessions, coaching.ratings, coaching.skills,
  coaching.dialogue_points, coaching.readiness_answers, coaching.retaliation_alerts, guard.matters, guard.matter_deadlines
  to sanying_app;
revoke insert on coaching.retaliation_watches, coaching.retaliation_reports from sanying_app;

-- Who is looking, as the house says it in `app.reader`; where nobody is named, nobody sees anything.
create function coaching.reader() returns uuid language sql stable as
  $$ select case when current_setting('app.reader', true) ~ '^[0-9a-f-]{36}$' then current_setting('app.reader', true)::uuid end $$;
create function coaching.reads_as(wanted text) returns boolean language sql stable as
  $$ select exists (select from platform.people p where p.id = coaching.reader() and p.house = platform.house() and p.role = wanted) $$;
create function coaching.is_clock() returns boolean language sql stable as
  $$ select coalesce(current_setting('app.reader', true), '') = 'clock' $$;

create policy room on coaching.goals as restrictive
  using (coaching.reader() in (person, coach)) with check (coaching.reader() = person);
create policy room on coaching.pairings as restrictive
  using (coaching.reader() in (person, peer)) with check (coaching.reader() in (person, peer));
create policy room on coaching.sessions as restrictive
  using (coaching.reader() in (person, coach)) with check (coaching.reader() in (person, coach));
create policy room on coaching.ratings as restrictive
  using (coaching.reader() = person) with check (coaching.reader() = person);
create policy room on coaching.skills as restrictive
  using (coaching.reader() in (person, offered_by)) with check (coaching.reader() in (person, offered_by));
create policy room on coaching.readiness_answers as restrictive
  using (coaching.reader() = person) with check (coaching.reader() = person);
create policy room on coaching.thanks as restrictive
  using (coaching.reader() in (by, helper)) with check (coaching.reader() = by);
create policy room on coaching.call_reviews as restrictive
  using (coaching.reader() in (agent, peer)) with check (coaching.reader() = agent);
create policy room on coaching.call_notes as restrictive
  using (exists (select from coaching.call_reviews r where r.id = review)) with check (coaching.reader() = by);
create policy room on coaching.call_drills as restrictive
  using (coaching.reader() = agent) with check (coaching.reader() = agent);
create policy room on coaching.retaliation_watches as restrictive
  using (coaching.is_clock() or coaching.reader() = person or coaching.reads_as('compliance'));
create policy room on coaching.retaliation_reports as restrictive
  using (coaching.is_clock() or coaching.reads_as('compliance'));
create policy room on coaching.retaliation_alerts as restrictive
  using (coaching.is_clock() or coaching.reads_as('compliance'))
  with check (coaching.is_clock() or coaching.reads_as('compliance'));
create policy room on guard.matters as restrictive
  using (coaching.is_clock() or coaching.reader() = agent or coaching.reads_as('legal'));
do $$ declare t text; begin
  foreach t in array array['matter_items','matter_steps','matter_deadlines','matter_costs'] loop
    execute format('create policy room on guard.%I as restrictive using (exists (select from guard.matters m where m.id = matter))', t);
  end loop;
end $$;

-- The doors. Each says no more than its name.

create function coaching.open_with(peers uuid[]) returns table (peer uuid, n integer)
  language sql stable security definer set search_path = '' as
  $$ select p.peer, count(*)::int from coaching.pairings p
     where p.house = platform.house() and p.peer = any(peers) and p.state in ('asked','agreed') group by 1 $$;

-- A team's month: only where at least five of its people are behind the figure, and never who.
create function coaching.month_of(of_team text, since timestamptz, before timestamptz)
  returns table (people integer, sessions integer, held integer, cancelled_by_coach integer, soon_after integer, rated integer, useful double precision)
  language sql stable security definer set search_path = '' as
  $$ select count(distinct s.person)::int, count(*)::int, count(*) filter (where s.state = 'held')::int,
       count(*) filter (where s.state = 'cancelled' and s.settled_by = 'coach')::int,
       count(*) filter (where exists (select from care.recoveries r where r.agent = s.person and r.level >= 2
         and r.began_at <= s.asked_at and r.began_at > s.asked_at - interval '48 hours'))::int,
       case when count(distinct g.person) >= 5 then count(g.session)::int end,
       case when count(distinct g.person) >= 5 then avg(g.useful)::double precision end
     from coaching.sessions s join platform.people p on p.id = s.person left join coaching.ratings g on g.session = s.id
     where s.house = platform.house() and p.team = of_team and s.asked_at >= since and s.asked_at < before
     having count(distinct s.person) >= 5 $$;

create function coaching.readiness_of(of_team text, in_month text) returns table (item text, people integer, mean double precision)
  language sql stable security definer set search_path = '' as
  $$ select a.item, count(*)::int, avg(a.value)::double precision from coaching.readiness_answers a
     where a.house = platform.house() and a.team = of_team and a.month = in_month group by 1 having count(*) >= 5 $$;

create function coaching.skills_taken_up() returns table (first_answer text, people integer, used integer)
  language sql stable security definer set search_path = '' as
  $$ select s.first_answer, count(distinct s.person)::int, count(distinct s.person) filter (where s.used_at is not null)::int
     from coaching.skills s where s.house = platform.house() and s.first_answer is not null
     group by 1 having count(distinct s.person) >= 5 $$;

-- How many of a team gave a hand and how many got one; nobody's share.
create function coaching.hands_of(of_team text, since timestamptz) returns table (people integer, gave integer, got integer)
  language sql stable security definer set search_path = '' as
  $$ select count(*)::int,
       count(*) filter (where exists (select from coaching.thanks t where t.helper = p.id and t.at >= since))::int,
       count(*) filter (where exists (select from coaching.thanks t where t.by = p.id and t.at >= since))::int
     from platform.people p where p.house = platform.house() and p.team = of_team and p.role = 'agent' having count(*) >= 5 $$;

create function coaching.note_report(who uuid, of_kind text, moment timestamptz) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  of_house uuid := (select house from platform.people where id = who);
  in_zone text := (select zone from platform.houses where id = of_house);
  the_watch uuid;
  alarm uuid := gen_random_uuid();
begin
  if not exists (select from platform.people where id = who and role in ('agent','lead')) then return; end if;
  insert into coaching.retaliation_watches as w (house, person, opened_at, until, role, team)
    select of_house, p.id, moment, moment + interval '12 months', p.role, p.team from platform.people p where p.id = who
    on conflict (person) do update set
      opened_at = case when w.until <= excluded.opened_at then excluded.opened_at else w.opened_at end,
      role = case when w.until <= excluded.opened_at then excluded.role else w.role end,
      team = case when w.until <= excluded.opened_at then excluded.team else w.team end,
      until = greatest(w.until, excluded.until)
    returning w.id into the_watch;
  insert into coaching.retaliation_reports values (the_watch, of_house, of_kind, (moment at time zone in_zone)::date)
    on conflict do nothing;
  if not exists (select from platform.deadlines where about = the_watch and kind = 'retaliation_look' and state = 'open') then
    insert into platform.deadlines (id, house, kind, about, due_at)
      values (alarm, of_house, 'retaliation_look', the_watch, moment + interval '1 day');
    perform platform.set_alarm(alarm, moment + interval '1 day' - (select ahead from platform.clock));
  end if;
end $$;

-- Something was done to somebody and it was put on record: the person whose contact it was is watched over, whoever marked it.
create function coaching.heard_incident() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform coaching.note_report(c.agent, 'incident', new.at)
    from desk.utterances u join desk.contacts c on c.id = u.contact where u.id = new.utterance and c.agent is not null;
  return null;
end $$;
create trigger heard_incident after insert or update of counts on guard.confirmations
  for each row when (new.counts) execute function coaching.heard_incident();

create function coaching.heard_ending() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform coaching.note_report(new.agent, 'ended', new.ended_at);
  return null;
end $$;
create trigger heard_ending after update of ended_by on desk.contacts
  for each row when (new.ended_by = 'agent_for_conduct' and new.agent is not null) execute function coaching.heard_ending();

create function coaching.heard_appeal() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform coaching.note_report(new.agent, 'appeal', new.appealed_at);
  return null;
end $$;
create trigger heard_appeal after update of appealed_at on fair.reviews
  for each row when (new.appealed_at is not null and old.appealed_at is null) execute function coaching.heard_appeal();

create function coaching.heard_matter() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform coaching.note_report(new.agent, 'matter', new.opened_at);
  return null;
end $$;
create trigger heard_matter after insert on guard.matters for each row execute function coaching.heard_matter();

-- How somebody fared between two moments, as far as the house records it. For compliance and the clock; to anybody else it is empty.
create function coaching.fared(who uuid, since timestamptz, before timestamptz)
  returns table (ends integer, end_minute double precision, asked integer, refused integer, looks integer, measures integer,
    pressed integer, authority bigint)
  language sql stable security definer set search_path = '' as $$
  with zone as (select zone from platform.houses where id = platform.house()),
  shift_ends as (select distinct on (d.due_at) (d.due_at + interval '30 minutes') at time zone (select zone from zone) as at
    from platform.deadlines d where d.house = platform.house() and d.kind = 'shift_ends' and d.about = who
      and d.due_at >= since and d.due_at < before)
  select
    (select count(*)::int from shift_ends),
    (select percentile_cont(0.5) within group (order by extract(hour from at) * 60 + extract(minute from at)) from shift_ends),
    (select count(*)::int from desk.promise_handovers h where h.asked_by = who and h.because = 'asked' and h.asked_at >= since and h.asked_at < before)
      + (select count(*)::int from redress.remedies r where r.proposed_by = who and r.needs_other and r.proposed_at >= since and r.proposed_at < before),
    (select count(*)::int from desk.promise_handovers h where h.asked_by = who and h.because = 'asked' and h.state = 'declined' and h.asked_at >= since and h.asked_at < before)
      + (select count(*)::int from redress.remedies r where r.proposed_by = who and r.refused_at >= since and r.refused_at < before and r.refused_by <> who),
    (select count(*)::int from fair.reviews f where f.house = platform.house() and f.agent = who and f.opened_at >= since and f.opened_at < before),
    (select count(*)::int from fair.reviews f where f.house = platform.house() and f.agent = who and f.measure is not null and f.decided_at >= since and f.decided_at < before),
    (select count(*)::int from coaching.sessions s where s.house = platform.house() and s.person = who and s.asked_by = 'coach' and s.asked_at >= since and s.asked_at < before),
    (select w.most_amount from redress.wallets w where w.house = platform.house() and w.person = who
       and w.month >= to_char(since at time zone (select zone from zone), 'YYYY-MM')
       and w.month < to_char(before at time zone (select zone from zone) + interval '1 month', 'YYYY-MM')
       order by w.month desc limit 1)
  where coaching.is_clock() or coaching.reads_as('compliance') $$;

revoke all on all functions in schema coaching from public;
grant execute on function coaching.reader, coaching.reads_as, coaching.is_clock, coaching.open_with, coaching.month_of,
  coaching.readiness_of, coaching.skills_taken_up, coaching.hands_of, coaching.fared to sanying_app;
-- The person's own word that they have reported something elsewhere: for themselves alone.
create function coaching.note_own_report(moment timestamptz) returns void language sql security definer set search_path = '' as
  $$ select coaching.note_report(coaching.reader(), 'own_word', moment) $$;
revoke all on function coaching.note_own_report from public;
grant execute on function coaching.note_own_report to sanying_app;
