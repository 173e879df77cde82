-- Which rule decides whom a contact goes to: chosen by a person who saw its price, tried beside another before it is
-- trusted, put aside for a day of too many, and taken back by the house itself when its risk says nothing any more.

create table routing.rules (
  id uuid primary key,
  house uuid not null references platform.houses,
  version integer not null check (version >= 1),
  preset text not null check (preset in ('longest-idle','neutral','guard','shield')),
  -- Whole presets only: of a weight that somebody moved by hand nobody has seen the price.
  changed jsonb not null check (changed = '{}'),
  mode text not null check (mode in ('live','shadow','switchback')),
  -- The rule that decides while this one only looks on, or whose day it is. None: what the house begins with.
  other_rule uuid references routing.rules,
  -- What the days of a trial are drawn from, so that anybody can draw them again.
  seed integer not null,
  saved_at timestamptz not null,
  from_at timestamptz not null check (from_at >= saved_at),
  by uuid not null references platform.people,
  reason text not null check (length(trim(reason)) >= 6),
  price jsonb not null check (price ? 'digest' and price ? 'figures' and price ? 'inputs'),
  ended_at timestamptz check (ended_at >= saved_at),
  ended_by uuid references platform.people,
  ended_because text,
  unique (house, version),
  check (mode <> 'live' or other_rule is null),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_because is null))
);
-- One rule decides, and one at most is tried beside it.
create unique index rules_one_live on routing.rules (house) where ended_at is null and mode = 'live';
create unique index rules_one_tried on routing.rules (house) where ended_at is null and mode <> 'live';

-- A day of too many: whoever was just hit is put last and no longer kept back. It ends by itself, the same day.
create table routing.overloads (
  id uuid primary key,
  house uuid not null references platform.houses,
  from_at timestamptz not null,
  until timestamptz not null check (until > from_at and until <= from_at + interval '24 hours'),
  by uuid not null references platform.people,
  reason text not null check (length(trim(reason)) >= 6),
  ended_at timestamptz check (ended_at >= from_at),
  ended_by uuid references platform.people,
  check ((ended_at is null) = (ended_by is null))
);
create index overloads_until on routing.overloads (house, until);

-- The risk said too little of what came: until it says more, whoever was just hit is spared by the clock alone.
create table routing.rule_falls (
  id uuid primary key,
  house uuid not null references platform.houses,
  from_at timestamptz not null,
  auc double precision not null,
  contacts integer not null,
  ended_at timestamptz check (ended_at >= from_at)
);
create unique index rule_falls_one on routing.rule_falls (house) where ended_at is null;

-- What was saved stays as it was; only its end is added, once.
create function routing.only_ends() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'DELETE' then raise exception 'what decided stays on record' using errcode = 'check_violation'; end if;
  if old.ended_at is not null or new.ended_at is null
    or (to_jsonb(new) - array['ended_at','ended_by','ended_because'])
      <> (to_jsonb(old) - array['ended_at','ended_by','ended_because']) then
    raise exception 'what decided is not rewritten: save anew' using errcode = 'check_violation';
  end if;
  return new;
end $$;

do $$ declare t text; begin
  foreach t in array array['rules','overloads','rule_falls'] loop
    execute format('create trigger %I before update or delete on routing.%I for each row execute function routing.only_ends()',
      t || '_only_end', t);
    execute format('alter table routing.%I enable row level security', t);
    execute format('create policy house on routing.%I using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on routing.%I to sanying_app', t);
  end loop;
end $$;

-- Who of these has had as many hard contacts as is named for them: a yes or a no, and never how many.
create function care.have_had(since timestamptz, most jsonb) returns setof uuid
  language sql stable security definer set search_path = '' as
  $$ select r.agent from care.recoveries r
     where r.house = platform.house() and r.level >= 2 and r.contact is not null and r.began_at >= since
       and most ? r.agent::text
     group by r.agent having count(distinct r.contact) >= (most ->> r.agent::text)::double precision $$;
revoke all on function care.have_had from public;
grant execute on function care.have_had to sanying_app;
