-- Law for the staff in plain words, the company's own policy for both sides, lectures, and what was said to the staff
-- against what was done.

-- What the house's counsel made of the page of rights for one jurisdiction: its words, and the references as they stood.
-- An edition is never rewritten; the newest is what people read.
create table guard.rights_editions (
  id uuid primary key,
  house uuid not null references platform.houses,
  jurisdiction text not null check (jurisdiction in ('taiwan','mainland','uk','own')),
  version integer not null check (version > 0),
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  words jsonb not null,
  cites jsonb not null,
  published_by uuid not null references platform.people,
  published_at timestamptz not null,
  unique (house, jurisdiction, version)
);

-- The company's policy in two chapters. Version 1 is the text the house comes with and stands in no row.
create table guard.policies (
  id uuid primary key,
  house uuid not null references platform.houses,
  version integer check (version > 1),
  chapters jsonb not null,
  cites jsonb not null default '[]',
  written_by uuid not null references platform.people,
  written_at timestamptz not null,
  published_by uuid references platform.people,
  published_at timestamptz,
  effective_at timestamptz,
  read_by timestamptz,
  unique (house, version),
  check ((version is null) = (published_at is null) and (published_at is null) = (published_by is null)
    and (published_at is null) = (effective_at is null) and (published_at is null) = (read_by is null)),
  check (effective_at >= published_at and read_by > published_at)
);
create unique index policies_one_draft on guard.policies (house) where published_at is null;

create function guard.policy_stays() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then raise exception 'a published policy stays as it was'; end if;
  return new;
end $$;
create trigger policy_stays before update or delete on guard.policies for each row execute function guard.policy_stays();

-- That somebody has read a version and answered its two questions. How often they tried is nobody's business.
create table guard.policy_reads (
  policy uuid not null references guard.policies,
  person uuid not null references platform.people,
  house uuid not null references platform.houses,
  read_at timestamptz not null,
  primary key (policy, person)
);

create function guard.policy_in_force(moment timestamptz) returns integer
  language sql stable security definer set search_path = '' as
  $$ select coalesce((select p.version from guard.policies p where p.house = platform.house() and p.published_at is not null
     and p.effective_at <= moment order by p.effective_at desc, p.version desc limit 1), 1) $$;

-- An incident is judged by what was in force when it happened, whichever way it is written, and for good.
create function guard.incident_policy() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    new.policy_version = coalesce((select p.version from guard.policies p where p.house = new.house
      and p.published_at is not null and p.effective_at <= new.happened_at
      order by p.effective_at desc, p.version desc limit 1), 1);
  elsif new.policy_version <> old.policy_version then
    raise exception 'an incident keeps the policy that was in force';
  end if;
  return new;
end $$;
create trigger incident_policy before insert or update on guard.incidents for each row execute function guard.incident_policy();

create table guard.lectures (
  id uuid primary key,
  house uuid not null references platform.houses,
  title text not null,
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  material text not null,
  cites jsonb not null default '[]',
  questions jsonb not null check (jsonb_array_length(questions) = 5),
  held_at timestamptz not null,
  check_until timestamptz not null,
  again_of uuid unique references guard.lectures,
  noted_at timestamptz,
  made_by uuid not null references platform.people,
  made_at timestamptz not null,
  check (check_until > held_at)
);

create table guard.lecture_seats (
  lecture uuid not null references guard.lectures,
  person uuid not null references platform.people,
  house uuid not null references platform.houses,
  came boolean,
  primary key (lecture, person)
);
create index lecture_seats_person on guard.lecture_seats (person);

-- What somebody answered is theirs. Nobody else has a query that reads it; the group has a figure, once, when it is over.
create table guard.lecture_answers (
  lecture uuid not null references guard.lectures,
  person uuid not null references platform.people,
  house uuid not null references platform.houses,
  rights integer not null check (rights between 0 and 5),
  at timestamptz not null,
  primary key (lecture, person)
);

-- What the company said to its staff in public, until when, and which kinds of action honour it.
create table guard.commitments (
  id uuid primary key,
  house uuid not null references platform.houses,
  words text not null,
  kinds text[] not null check (cardinality(kinds) > 0 and kinds <@ array['notice_sent','matter_opened','rest_given',
    'answered_in_shift','offer_kept','lecture_held']),
  said_by uuid not null references platform.people,
  said_at timestamptz not null,
  until_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid references platform.people,
  withdrawn_because text,
  check (until_at > said_at),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null))
);
create function guard.commitment_stays() returns trigger language plpgsql as $$
begin
  if (new.words, new.kinds, new.said_by, new.said_at, new.until_at) is distinct from
     (old.words, old.kinds, old.said_by, old.said_at, old.until_at) or old.withdrawn_at is not null
  then raise exception 'what was said stays as it was said'; end if;
  return new;
end $$;
create trigger commitment_stays before update on guard.commitments for each row execute function guard.commitment_stays();

do $$ declare t regclass; begin
  foreach t in array array['guard.rights_editions','guard.policies','guard.policy_reads','guard.lectures','guard.lecture_seats',
    'guard.lecture_answers','guard.commitments']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert on %s to sanying_app', t);
  end loop;
end $$;
grant update on guard.policies, guard.lectures, guard.lecture_seats, guard.commitments to sanying_app;
grant delete on guard.lecture_seats to sanying_app;
create policy own on guard.lecture_answers as restrictive
  using (person = coaching.reader()) with check (person = coaching.reader());

-- For the group, once it is over, and only of five or more: how many answered, and how many of their answers were right.
create function guard.lecture_figure(of_lecture uuid, moment timestamptz) returns table (people integer, rights integer)
  language sql stable security definer set search_path = '' as
  $$ select count(*)::int, sum(a.rights)::int from guard.lecture_answers a join guard.lectures l on l.id = a.lecture
     where a.lecture = of_lecture and l.house = platform.house() and l.check_until <= moment having count(*) >= 5 $$;

-- That somebody was helped to a matter of law, for the count of what was done; whose it is, is for them and counsel alone.
create function guard.matters_opened(since timestamptz, before timestamptz) returns table (at timestamptz)
  language sql stable security definer set search_path = '' as
  $$ select m.opened_at from guard.matters m where m.house = platform.house() and m.opened_at >= since and m.opened_at < before $$;

-- Doors in the wall of care. Each says no more than its name: that and when, never to whom or why.
create function care.offers_kept(since timestamptz, before timestamptz) returns table (at timestamptz)
  language sql stable security definer set search_path = '' as
  $$ select o.fulfilled_at from care.offers o where o.house = platform.house() and o.state = 'fulfilled'
     and o.fulfilled_at >= since and o.fulfilled_at < before $$;

-- Of whoever was asked to take somebody off the line: what they answered. Of whoever asked, nothing.
create function care.breaks_answered(since timestamptz, before timestamptz)
  returns table (decider uuid, granted boolean, at timestamptz)
  language sql stable security definer set search_path = '' as
  $$ select o.first_by, false, o.first_at from care.offers o where o.house = platform.house() and o.kind = 'stop_or_switch'
       and o.first_by is not null and o.first_at >= since and o.first_at < before
     union all
     select o.second_by, o.state <> 'refused', o.second_at from care.offers o where o.house = platform.house()
       and o.kind = 'stop_or_switch' and o.second_by is not null and o.second_at >= since and o.second_at < before
     union all
     select o.fulfilled_by, true, o.fulfilled_at from care.offers o where o.house = platform.house()
       and o.kind = 'stop_or_switch' and o.first_by is null and o.fulfilled_at >= since and o.fulfilled_at < before $$;

-- Contacts in which somebody confirmed that something was done to them, and the minutes of rest that followed, if any. Who
-- it was is a number that means nothing outside the answer: it only tells how many stand behind a figure.
create function care.rests_after(since timestamptz, before timestamptz)
  returns table (team text, at timestamptz, minutes integer, person integer)
  language sql stable security definer set search_path = '' as
  $$ select p.team, c.started_at, r.minutes, dense_rank() over (order by md5(c.agent::text || before::text))::int
     from desk.contacts c join platform.people p on p.id = c.agent
     left join lateral (select sum(extract(epoch from coalesce(k.ended_at, k.until) - k.began_at) / 60)::int as minutes
       from care.recoveries k where k.house = c.house and k.contact = c.id and k.agent = c.agent) r on true
     where c.house = platform.house() and c.started_at >= since and c.started_at < before and c.state = 'ended'
       and exists (select from guard.confirmations f join desk.utterances u on u.id = f.utterance
         where u.contact = c.id and f.counts) $$;

revoke all on function guard.policy_in_force, guard.incident_policy, guard.lecture_figure, guard.matters_opened, care.offers_kept,
  care.breaks_answered, care.rests_after from public;
grant execute on function guard.policy_in_force, guard.lecture_figure, guard.matters_opened, care.offers_kept, care.breaks_answered,
  care.rests_after to sanying_app;
