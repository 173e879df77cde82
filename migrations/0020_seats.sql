-- Swap, not break; shields; caps on hard contacts one after another; and a short list of customers whom volunteers serve.

-- What a person is not to be given. The rule is a list of seals made with a key that the database does not hold, padded so
-- that every rule is as long as any other: no reason, no topic and no moment of writing can be read here by anybody.
create table care.shields (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null,
  from_at timestamptz,
  until timestamptz not null check (from_at is null or until > from_at),
  key text not null,
  groups jsonb not null check (jsonb_array_length(groups) = 24),
  shows_light boolean not null default false
);
create index shields_agent on care.shields (agent, until);

-- A day without hard contacts. Kept for a week, so that there are only so many.
create table care.tokens (
  agent uuid not null,
  house uuid not null references platform.houses,
  day date not null,
  primary key (agent, day)
);

-- A person's own word that a contact was hard, or that it was not.
create table care.hard_marks (
  contact uuid not null references desk.contacts,
  agent uuid not null,
  house uuid not null references platform.houses,
  hard boolean not null,
  at timestamptz not null,
  primary key (contact, agent)
);

-- Behind the wall there is a wall: whoever steps in sees their own rows, and must have said who they are.
do $$ declare t text; begin
  foreach t in array array['shields','tokens','hard_marks'] loop
    execute format('alter table care.%I enable row level security', t);
    execute format($p$create policy own on care.%I
      using (house = platform.house() and agent = nullif(current_setting('app.person', true), '')::uuid)
      with check (house = platform.house() and agent = nullif(current_setting('app.person', true), '')::uuid)$p$, t);
    execute format('grant select, insert, update, delete on care.%I to sanying_care', t);
  end loop;
end $$;

-- Yes or no, and nothing else: is this person to be kept from a contact with these features? A rule that was sealed with
-- a key this server does not have keeps everything away.
create function care.is_kept_from(who uuid, moment timestamptz, with_key text, features jsonb) returns boolean
  language sql stable security definer set search_path = '' as
  $$ select exists (select from care.shields s
       where s.house = platform.house() and s.agent = who and s.until > moment
         and (s.from_at is null or s.from_at <= moment)
         and (s.key <> with_key or exists (select from jsonb_array_elements(s.groups) g where features @> g))) $$;

-- Whom a person wanted the lead to know of as being on light duty, and until when.
create function care.shown_on_light_duty(moment timestamptz) returns table (agent uuid, until timestamptz)
  language sql stable security definer set search_path = '' as
  $$ select s.agent, max(s.until) from care.shields s
     where s.house = platform.house() and s.shows_light and s.until > moment and (s.from_at is null or s.from_at <= moment)
     group by s.agent $$;

-- Every ended contact of somebody since a moment: was it hard? By the rest that followed it, or by the person's own word.
create function care.contacts_borne(who uuid, since timestamptz)
  returns table (contact uuid, at timestamptz, hard boolean, level integer)
  language sql stable security definer set search_path = '' as
  $$ with rest as (select r.contact, max(r.level) as level, min(r.began_at) as at from care.recoveries r
       where r.house = platform.house() and r.agent = who and r.contact is not null and r.began_at > since group by r.contact),
     mine as (
       select c.id, c.ended_at as at from desk.contacts c
         where c.house = platform.house() and c.agent = who and c.state = 'ended' and c.ended_at > since
           and c.answered_at is not null
       union select rest.contact, rest.at from rest
         where not exists (select from desk.contacts c where c.id = rest.contact and c.agent = who))
     select mine.id, mine.at, coalesce(m.hard, rest.level >= 2, false), coalesce(rest.level, 0)
     from mine left join rest on rest.contact = mine.id
       left join care.hard_marks m on m.contact = mine.id and m.agent = who $$;

-- How many hard contacts came one after another, when the last one ended, and what is still felt of them: a count of what
-- customers did, halved every four hours. A control of the queue, never a measure of a person.
create function care.load_of(who uuid, rested timestamptz, moment timestamptz)
  returns table (run integer, last_hard timestamptz, strain double precision)
  language sql stable security definer set search_path = '' as
  $$ with b as (select * from care.contacts_borne(who, moment - interval '24 hours')),
     easy as (select max(at) as at from b where not hard)
     select
       (select count(*)::integer from b, easy where b.hard and b.at > moment - interval '12 hours'
         and (easy.at is null or b.at > easy.at) and (rested is null or b.at > rested)),
       (select max(at) from b where hard),
       (select coalesce(sum((case b.level when 4 then 20 when 3 then 8 else 3 end)
           * power(2, -extract(epoch from moment - b.at) / 14400)), 0)::double precision from b where b.hard) $$;

-- Who was gone against by this customer, whether they ended it, stayed, or somebody took over.
create function care.hurt_by(this_customer uuid) returns setof uuid
  language sql stable security definer set search_path = '' as
  $$ select distinct r.agent from care.recoveries r join desk.contacts c on c.id = r.contact
     where r.house = platform.house() and c.customer = this_customer and r.level >= 2
       and coalesce((c.conversation -> 'so' ->> 'borne')::integer, (c.conversation -> 'so' ->> 'worst')::integer, 0) >= 2 $$;

-- How many hard contacts each person had, without saying who: one number a person who talked with anybody, the least first.
create function care.hard_counts(since timestamptz, before timestamptz) returns setof bigint
  language sql stable security definer set search_path = '' as
  $$ select n from (
       select count(*) filter (where r.level >= 2) as n
       from desk.contacts c
         left join lateral (select max(level) as level from care.recoveries r
           where r.contact = c.id and r.house = platform.house()) r on true
       where c.house = platform.house() and c.agent is not null and c.answered_at >= since and c.answered_at < before
       group by c.agent) counts order by n $$;

revoke all on function care.is_kept_from, care.shown_on_light_duty, care.contacts_borne, care.load_of, care.hurt_by, care.hard_counts from public;
grant execute on function care.is_kept_from, care.shown_on_light_duty, care.load_of, care.hurt_by, care.hard_counts to sanying_app;

create index contacts_borne on desk.contacts (agent, ended_at) where state = 'ended';

-- Seats of work that can wait. Somebody after a hard contact takes one, and whoever has sat longest goes back to calls.
create table routing.seats (
  id uuid primary key,
  house uuid not null references platform.houses,
  kind text not null check (kind in ('email','tickets','reviews')),
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  places integer not null check (places between 0 and 200),
  dwell_minutes integer not null default 20 check (dwell_minutes between 5 and 240),
  unique (house, kind, language)
);

create table routing.sittings (
  id uuid primary key,
  house uuid not null references platform.houses,
  seat uuid not null references routing.seats,
  agent uuid not null references platform.people,
  from_at timestamptz not null,
  ended_at timestamptz check (ended_at >= from_at)
);
create unique index sittings_one on routing.sittings (agent) where ended_at is null;
create index sittings_seat on routing.sittings (seat, from_at) where ended_at is null;
create index sittings_agent on routing.sittings (agent, ended_at);

-- Customers whom volunteers serve for a time. No entry without a reason, a source and an end; volume is no source.
create table routing.sensitive (
  id uuid primary key,
  house uuid not null references platform.houses,
  customer uuid not null references desk.customers,
  source text not null check (source in ('open_case','exposure_watch','standing')),
  reason text not null check (length(trim(reason)) >= 6),
  severe boolean not null,
  from_at timestamptz not null,
  until timestamptz not null check (until > from_at and until <= from_at + interval '30 days'),
  listed_by uuid not null references platform.people,
  listed_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references platform.people,
  ended_because text,
  check ((ended_at is null) = (ended_because is null))
);
create index sensitive_customer on routing.sensitive (customer, until) where ended_at is null;

-- "I should not be on it." Somebody else than who listed it answers within a week; unanswered, the entry has no effect.
create table routing.sensitive_appeals (
  id uuid primary key,
  house uuid not null references platform.houses,
  entry uuid not null references routing.sensitive,
  words text not null check (length(trim(words)) > 0),
  taken_by uuid not null references platform.people,
  at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid references platform.people,
  kept boolean,
  why text,
  check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (kept is null) and (answered_at is null) = (why is null))
);
create index sensitive_appeals_entry on routing.sensitive_appeals (entry, at);

-- People who chose to serve them, with what they are ready for and an end. Leaving has no reason.
create table routing.volunteers (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  joined_at timestamptz not null,
  until timestamptz not null check (until > joined_at and until <= joined_at + interval '93 days'),
  most integer not null check (most between 1 and 8),
  most_severe integer not null check (most_severe between 0 and 3),
  spacing_minutes integer not null check (spacing_minutes between 15 and 480),
  allowance text not null check (length(trim(allowance)) > 0),
  left_at timestamptz
);
create unique index volunteers_one on routing.volunteers (agent) where left_at is null;

-- People who may decide on the spot: a caller whom we have let down is put through to one of them first.
create table routing.empowered (
  agent uuid primary key references platform.people,
  house uuid not null references platform.houses,
  until timestamptz,
  set_by uuid not null references platform.people,
  set_at timestamptz not null
);

-- "I would speak with this customer again." Only the person says it.
create table routing.meets_again (
  agent uuid not null references platform.people,
  customer uuid not null references desk.customers,
  house uuid not null references platform.houses,
  at timestamptz not null,
  primary key (agent, customer)
);

-- What was known of a contact before it was answered, and to whom it went. For caps, and to see how often the rule was right.
create table routing.arrivals (
  contact uuid primary key references desk.contacts,
  house uuid not null references platform.houses,
  at timestamptz not null,
  ours boolean not null,
  hard boolean not null,
  sensitive uuid references routing.sensitive,
  severe boolean not null default false,
  call_back_by timestamptz,
  given_to uuid references platform.people,
  given_at timestamptz
);
create index arrivals_given on routing.arrivals (given_to, given_at) where sensitive is not null;
create index arrivals_at on routing.arrivals (house, at);

do $$ declare t text; begin
  foreach t in array array['seats','sittings','sensitive','sensitive_appeals','volunteers','empowered','meets_again','arrivals'] loop
    execute format('alter table routing.%I enable row level security', t);
    execute format('create policy house on routing.%I using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on routing.%I to sanying_app', t);
  end loop;
end $$;
grant delete on routing.meets_again, routing.empowered to sanying_app;
