-- Care stands behind a wall: its own schema, its own role. The rest of the house learns "out of reach until", never why.

create schema care;
grant usage on schema care to sanying_app, sanying_care;

create table care.recoveries (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  contact uuid references desk.contacts,
  level integer not null check (level between 0 and 4),
  began_at timestamptz not null,
  until timestamptz not null,
  ended_at timestamptz,
  shortened boolean not null default false
);
create index recoveries_agent on care.recoveries (agent, until);

-- A breath is private: who took one and how often is for that person alone.
create table care.breaths (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  contact uuid not null references desk.contacts,
  began_at timestamptz not null,
  until timestamptz not null
);
create index breaths_contact on care.breaths (contact, until);
create index breaths_agent on care.breaths (agent, began_at);

-- A card to a human: bring water, sit a moment. Nothing is ever sent in a lead's name.
create table care.cards (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  contact uuid not null references desk.contacts,
  because text not null check (because in ('hard_contact','long_contact')),
  minutes integer not null,
  asked_at timestamptz not null,
  stale_at timestamptz not null,
  state text not null default 'open' check (state in ('open','done','declined','stale')),
  settled_at timestamptz,
  settled_by uuid references platform.people
);
create index cards_open on care.cards (house, stale_at) where state = 'open';

do $$ declare t text; begin
  foreach t in array array['recoveries','breaths','cards'] loop
    execute format('alter table care.%I enable row level security', t);
    execute format('create policy house on care.%I using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on care.%I to sanying_care', t);
  end loop;
end $$;

-- The doors in the wall. Each says no more than its name; the tables themselves answer "permission denied" to the house.
create function care.unavailable_until(who uuid, moment timestamptz) returns timestamptz
  language sql stable security definer set search_path = '' as
  $$ select max(until) from care.recoveries where house = platform.house() and agent = who and ended_at is null and until > moment $$;

create function care.begin_recovery(recovery uuid, who uuid, in_contact uuid, at_level integer, moment timestamptz, ends timestamptz)
  returns void language sql security definer set search_path = '' as
  $$ insert into care.recoveries (id, house, agent, contact, level, began_at, until)
     values (recovery, platform.house(), who, in_contact, at_level, moment, ends) $$;

create function care.everyone_unavailable(moment timestamptz) returns table (agent uuid, until timestamptz)
  language sql stable security definer set search_path = '' as
  $$ select r.agent, max(r.until) from care.recoveries r
     where r.house = platform.house() and r.ended_at is null and r.until > moment group by r.agent $$;

create function care.begin_breath(breath uuid, who uuid, in_contact uuid, moment timestamptz, ends timestamptz) returns void
  language sql security definer set search_path = '' as
  $$ insert into care.breaths values (breath, platform.house(), who, in_contact, moment, ends) $$;

-- Was the agent's side silenced at this moment? Asked for every sentence, so that nothing said in a breath is kept.
create function care.is_breathing(in_contact uuid, moment timestamptz) returns timestamptz
  language sql stable security definer set search_path = '' as
  $$ select max(until) from care.breaths where house = platform.house() and contact = in_contact and began_at <= moment and until > moment $$;

-- For the figure "recovery that routing kept": lengths and outcomes without names or reasons.
create function care.recoveries_kept(since timestamptz, before timestamptz)
  returns table (recovery uuid, began_at timestamptz, until timestamptz, ended_at timestamptz, shortened boolean, disturbed boolean)
  language sql stable security definer set search_path = '' as
  $$ select r.id, r.began_at, r.until, r.ended_at, r.shortened,
       exists (select from desk.contacts c where c.agent = r.agent and c.answered_at > r.began_at
               and c.answered_at < coalesce(r.ended_at, r.until))
     from care.recoveries r where r.house = platform.house() and r.began_at >= since and r.began_at < before $$;

revoke all on all functions in schema care from public;
grant execute on all functions in schema care to sanying_app, sanying_care;
