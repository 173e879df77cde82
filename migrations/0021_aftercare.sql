-- After a hard contact: how long somebody rests, what they are offered and whether it came, who talks with them, and who
-- answers for what was done to them. What a person chose or said stands behind the wall; what a colleague has to do does not
-- say why.

-- How long a recovery lasts is a rule of the house, in versions. A house may make it longer, never shorter than it came.
create table care.recovery_lengths (
  house uuid not null references platform.houses,
  version integer not null check (version > 0),
  l2 integer not null check (l2 between 5 and 480),
  l3 integer not null check (l3 between 15 and 480),
  l4 integer check (l4 between 240 and 960),
  helped integer not null check (helped between 10 and 480),
  because text not null,
  set_by uuid not null references platform.people,
  set_at timestamptz not null,
  primary key (house, version)
);
alter table care.recovery_lengths enable row level security;
create policy house on care.recovery_lengths using (house = platform.house()) with check (house = platform.house());
grant select, insert on care.recovery_lengths to sanying_app;

alter table care.recoveries add column lengths integer not null default 0;

create function care.begin_recovery(recovery uuid, who uuid, in_contact uuid, at_level integer, moment timestamptz, ends timestamptz, by_lengths integer)
  returns void language sql security definer set search_path = '' as
  $$ insert into care.recoveries (id, house, agent, contact, level, began_at, until, lengths)
     values (recovery, platform.house(), who, in_contact, at_level, moment, ends, by_lengths) $$;

-- What is offered after something hard, and what the person chose. Counselling is not here: who chooses it leaves no row.
create table care.offers (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  recovery uuid not null references care.recoveries,
  kind text not null check (kind in ('stop_or_switch','rest','legal')),
  offered_at timestamptz not null,
  choice text check (choice in ('want','not_now','no')),
  chosen_at timestamptz,
  state text not null default 'open' check (state in ('open','asked','second','granted','fulfilled','refused')),
  due_at timestamptz,
  passed_on integer not null default 0,
  first_by uuid references platform.people,
  first_because text,
  first_at timestamptz,
  second_by uuid references platform.people,
  second_because text,
  second_at timestamptz,
  fulfilled_by uuid references platform.people,
  fulfilled_at timestamptz,
  unique (recovery, kind),
  check (second_by is null or second_by <> first_by),
  check (first_by is null or (first_by <> agent and first_because is not null)),
  check (state not in ('second','refused') or first_by is not null),
  check (state <> 'refused' or (second_by is not null and second_because is not null)),
  check ((state = 'fulfilled') = (fulfilled_at is not null))
);
create index offers_agent on care.offers (agent, offered_at);
create index offers_asked on care.offers (house, due_at) where state in ('asked','second','granted');

-- Somebody who leads looks in within half an hour. One row a turn: what is measured is the side that was asked.
create table care.lead_contacts (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  recovery uuid not null references care.recoveries,
  turn integer not null,
  lead uuid not null references platform.people,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  missed_at timestamptz,
  done_at timestamptz,
  done_by uuid references platform.people,
  unique (recovery, turn),
  check (lead <> agent),
  check (done_at is null or done_by is not null)
);
create unique index lead_contacts_one_open on care.lead_contacts (agent) where done_at is null and missed_at is null;
create index lead_contacts_lead on care.lead_contacts (lead, asked_at);

-- A talk between two people. The person chose with whom; with whom not is theirs alone.
create table care.talks (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  contact uuid references desk.contacts,
  recovery uuid not null references care.recoveries,
  asked_at timestamptz not null,
  chosen uuid references platform.people,
  not_with uuid[] not null default '{}',
  state text not null default 'asked' check (state in ('asked','accepted','over','withdrawn')),
  accepted_by uuid references platform.people,
  accepted_at timestamptz,
  talker_rest uuid references care.recoveries,
  over_at timestamptz,
  cause text check (cause in ('insult','no_power','own_error','unfair_demand','private','accumulated','objection')),
  branch text check (branch in ('right','wrong','neither')),
  settled_at timestamptz,
  check (accepted_by is null or (accepted_by <> agent and not accepted_by = any(not_with))),
  check ((state in ('accepted','over')) = (accepted_by is not null)),
  check ((settled_at is null) = (cause is null)),
  check (settled_at is null or state = 'over')
);
create unique index talks_one_open on care.talks (agent) where state in ('asked','accepted');

create table care.talk_askings (
  talk uuid not null references care.talks,
  house uuid not null references platform.houses,
  person uuid not null references platform.people,
  turn integer not null,
  at timestamptz not null,
  primary key (talk, person)
);
create index talk_askings_person on care.talk_askings (person, at);

-- A lead says "I have time for you". Whether it was taken up is nobody's figure.
create table care.talk_offers (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  by uuid not null references platform.people,
  at timestamptz not null,
  until timestamptz not null,
  check (by <> agent)
);
create index talk_offers_agent on care.talk_offers (agent, until);

create table care.talk_responses (
  id uuid primary key,
  house uuid not null references platform.houses,
  talk uuid not null references care.talks,
  kind text not null check (kind in
    ('break','shield','tool_gap','eap','incident','go_home','peer_coach','praise','second_look','unfounded','customer_answer')),
  state text not null default 'asked' check (state in ('asked','done','not_needed')),
  about uuid,
  words text,
  asked_at timestamptz not null,
  due_at timestamptz,
  passed_on integer not null default 0,
  done_at timestamptz,
  done_by uuid references platform.people,
  unique (talk, kind),
  check ((state = 'asked') = (done_at is null))
);

-- Who is looking, for the tables in which even care itself sees no row that is not the reader's own.
create function care.reader() returns uuid language sql stable set search_path = '' as
  $$ select nullif(current_setting('app.care_reader', true), '')::uuid $$;

create table care.talk_notes (
  id uuid primary key,
  house uuid not null references platform.houses,
  talk uuid not null references care.talks,
  agent uuid not null references platform.people,
  talker uuid not null references platform.people,
  words text not null,
  at timestamptz not null
);
create table care.next_times (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  talk uuid not null unique references care.talks,
  words text not null,
  at timestamptz not null
);
create table care.champion_notes (
  id uuid primary key,
  house uuid not null references platform.houses,
  champion uuid not null references platform.people,
  words text not null,
  at timestamptz not null
);

-- Whether somebody felt backed: the answer has no person, no moment and no order, and that somebody answered has no answer.
create table care.felt (
  id uuid primary key default gen_random_uuid(),
  house uuid not null references platform.houses,
  question text not null check (question in ('backed','supported')),
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  says text not null check (says in ('yes','partly','no'))
);
create table care.felt_said (
  about uuid primary key,
  house uuid not null references platform.houses
);

-- Colleagues who have offered themselves. A trait of a person, not a role: it opens no door to anybody's case.
create table care.champions (
  person uuid primary key references platform.people,
  house uuid not null references platform.houses,
  minutes_a_week integer not null check (minutes_a_week between 30 and 600),
  pings_a_week integer not null check (pings_a_week between 0 and 10),
  since timestamptz not null,
  ended_at timestamptz
);
create table care.ping_choices (
  agent uuid primary key references platform.people,
  house uuid not null references platform.houses,
  since timestamptz not null
);
create table care.pings (
  id uuid primary key,
  house uuid not null references platform.houses,
  champion uuid not null references platform.people,
  agent uuid not null references platform.people,
  at timestamptz not null,
  until timestamptz not null,
  settled_at timestamptz,
  check (champion <> agent)
);
create index pings_champion on care.pings (champion, at);
create table care.kindnesses (
  id uuid primary key,
  house uuid not null references platform.houses,
  champion uuid not null references platform.people,
  agent uuid not null references platform.people,
  what text not null check (what in ('walk','drink','listen','leaflet')),
  at timestamptz not null,
  until timestamptz not null,
  said text check (said in ('yes','no')),
  check (champion <> agent)
);
create index kindnesses_agent on care.kindnesses (agent, until);

do $$ declare t text; begin
  foreach t in array array['offers','lead_contacts','talks','talk_askings','talk_offers','talk_responses','felt','felt_said',
    'champions','ping_choices','pings','kindnesses'] loop
    execute format('alter table care.%I enable row level security', t);
    execute format('create policy house on care.%I using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on care.%I to sanying_care', t);
  end loop;
end $$;
grant delete on care.ping_choices to sanying_care;

alter table care.talk_notes enable row level security;
create policy house on care.talk_notes using (house = platform.house() and care.reader() in (agent, talker))
  with check (house = platform.house() and care.reader() = talker);
alter table care.next_times enable row level security;
create policy house on care.next_times using (house = platform.house() and care.reader() = agent)
  with check (house = platform.house() and care.reader() = agent);
alter table care.champion_notes enable row level security;
create policy house on care.champion_notes using (house = platform.house() and care.reader() = champion)
  with check (house = platform.house() and care.reader() = champion);
grant select, insert on care.talk_notes, care.champion_notes to sanying_care;
grant select, insert, update, delete on care.next_times to sanying_care;
grant delete on care.champion_notes to sanying_care;

-- The one question coaching may ask: until when was somebody last upset? Nothing where they were not. Why, it does not say.
create function care.upset_until(who uuid, moment timestamptz) returns timestamptz
  language sql stable security definer set search_path = '' as
  $$ select max(ended) from (
       select coalesce(r.ended_at, r.until) as ended from care.recoveries r
         where r.house = platform.house() and r.agent = who and r.level >= 2 and r.began_at <= moment
       union all
       select coalesce(t.over_at, moment) from care.talks t
         where t.house = platform.house() and t.agent = who and t.asked_at <= moment and t.state <> 'withdrawn') as last $$;

-- A team is its people of one language who are in the same one; where nobody named a team, the floor of the language.
create function care.people_of_team(who uuid) returns table (person uuid)
  language sql stable security definer set search_path = '' as
  $$ select p.id from platform.people p join platform.people me on me.id = who
     where p.house = platform.house() and me.house = platform.house() and p.language = me.language and p.team = me.team $$;

create function care.champions_of(who uuid) returns table (person uuid)
  language sql stable security definer set search_path = '' as
  $$ select c.person from care.champions c join care.people_of_team(who) t on t.person = c.person
     where c.house = platform.house() and c.ended_at is null $$;

-- For the figure "somebody looked in within half an hour": moments alone, no agent and no lead.
create function care.looked_in(since timestamptz, before timestamptz)
  returns table (recovery uuid, asked_at timestamptz, first_due timestamptz, done_at timestamptz)
  language sql stable security definer set search_path = '' as
  $$ select l.recovery, min(l.asked_at), min(l.due_at), min(l.done_at) from care.lead_contacts l
     where l.house = platform.house() group by l.recovery
     having min(l.asked_at) >= since and min(l.asked_at) < before $$;

revoke all on function care.begin_recovery(uuid, uuid, uuid, integer, timestamptz, timestamptz, integer), care.reader(),
  care.upset_until(uuid, timestamptz), care.people_of_team(uuid), care.champions_of(uuid), care.looked_in(timestamptz, timestamptz) from public;
grant execute on function care.begin_recovery(uuid, uuid, uuid, integer, timestamptz, timestamptz, integer), care.reader(),
  care.upset_until(uuid, timestamptz), care.people_of_team(uuid), care.champions_of(uuid), care.looked_in(timestamptz, timestamptz) to sanying_app, sanying_care;

-- Whoever had something done to them is answered by somebody with a name: what will be done, and later what was done.
create table guard.backings (
  id uuid primary key,
  house uuid not null references platform.houses,
  contact uuid not null references desk.contacts,
  agent uuid not null references platform.people,
  because text not null check (because in ('marked','ended','talk')),
  asked_at timestamptz not null,
  first_due_at timestamptz not null,
  due_at timestamptz not null,
  owner uuid not null references platform.people,
  passed_on integer not null default 0,
  state text not null default 'asked' check (state in ('asked','replied','done','withdrawn')),
  reply text,
  replied_by uuid references platform.people,
  replied_at timestamptz,
  done_due_at timestamptz,
  outcome text,
  done_by uuid references platform.people,
  done_at timestamptz,
  unique (contact, agent),
  check (owner <> agent),
  check (state not in ('replied','done') or (reply is not null and replied_by is not null and replied_at is not null)),
  check ((state = 'done') = (done_at is not null))
);
create index backings_owner on guard.backings (owner, due_at) where state in ('asked','replied');
create index backings_agent on guard.backings (agent, asked_at);
alter table guard.backings enable row level security;
create policy house on guard.backings using (house = platform.house()) with check (house = platform.house());
grant select, insert, update on guard.backings to sanying_app;
