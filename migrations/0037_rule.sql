-- How the protective rule came to somebody, and the two counts it needs: time on duty, and what fell to whom lately.

-- Minutes that somebody said they were here, day by day. It is what a fair share is counted against, and nothing else.
create table routing.duty (
  agent uuid not null references platform.people,
  house uuid not null references platform.houses,
  day date not null,
  minutes double precision not null check (minutes >= 0),
  primary key (agent, day)
);
create index duty_day on routing.duty (house, day);

-- Every time a contact came to somebody, with what was known then. It says who passed and never why somebody did not: those
-- who were not asked are one number for every reason together.
create table routing.assignments (
  id uuid primary key,
  house uuid not null references platform.houses,
  contact uuid not null references desk.contacts,
  agent uuid not null references platform.people,
  at timestamptz not null,
  how text not null check (how in ('rule','named','system','handed','taken')),
  waited_seconds integer not null,
  rule text,
  arm text,
  risk double precision,
  rank double precision,
  reasons jsonb,
  chosen jsonb,
  next jsonb,
  may_name integer check (may_name between 0 and 3),
  considered integer,
  not_asked integer,
  gate text check (gate in ('opened','kept')),
  gate_seconds integer,
  index_choice uuid references platform.people,
  idle_choice uuid references platform.people,
  -- Whether somebody else had been free longer, as the floor shows it; named only where that person passed every gate.
  longer_free boolean,
  longest_free uuid references platform.people,
  beside jsonb,
  because text,
  by_person uuid references platform.people,
  check (how <> 'handed' or (because is not null and by_person is not null)),
  check (how <> 'rule' or (rule is not null and chosen is not null and next is not null))
);
create index assignments_contact on routing.assignments (contact, at);
create index assignments_at on routing.assignments (house, at);

-- What was known of a contact when it came, for the turn of those who wait: a risk, and where it stood among the last ones.
alter table routing.arrivals add column risk double precision not null default 0.05,
  add column rank double precision not null default 0;

do $$ declare t text; begin
  foreach t in array array['duty','assignments'] loop
    execute format('alter table routing.%I enable row level security', t);
    execute format('create policy house on routing.%I using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert on routing.%I to sanying_app', t);
  end loop;
end $$;
grant update on routing.duty to sanying_app;

-- What was decided stays as it was decided. It is taken out whole after ninety days, and in no other way.
create function routing.keep_assignments() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'An assignment is never changed' using errcode = 'insufficient_privilege';
end $$;
create trigger kept before update on routing.assignments for each row execute function routing.keep_assignments();

create function routing.forget_assignments(moment timestamptz) returns void
  language sql security definer set search_path = '' as
  $$ delete from routing.assignments where house = platform.house() and at < moment - interval '90 days';
     delete from routing.duty where house = platform.house() and day < (moment - interval '90 days')::date $$;

-- How much fell to one person in six weeks, the older the less (half in three weeks), and whether the last was severe. It
-- counts what customers did; it gives back no contact, no moment and no customer.
create function care.exposure_of(who uuid, moment timestamptz) returns table (had double precision, last_severe boolean)
  language sql stable security definer set search_path = '' as
  $$ with rest as (select r.contact, max(r.level) as level, min(r.began_at) as at from care.recoveries r
         where r.house = platform.house() and r.agent = who and r.contact is not null
           and r.began_at > moment - interval '42 days' and r.began_at <= moment group by r.contact),
       said as (select m.contact, m.hard, m.at from care.hard_marks m
         where m.house = platform.house() and m.agent = who and m.at > moment - interval '42 days' and m.at <= moment),
       borne as (select coalesce(rest.at, said.at) as at, coalesce(rest.level, 0) as level
         from rest full join said using (contact) where coalesce(said.hard, rest.level >= 2))
     select coalesce(sum(power(2, -extract(epoch from moment - at) / 86400 / 21)), 0)::double precision,
       coalesce((array_agg(level order by at desc))[1] >= 3, false) from borne $$;

-- The same for the whole house, as one number.
create function care.exposure_in_all(moment timestamptz) returns double precision
  language sql stable security definer set search_path = '' as
  $$ select coalesce(sum(power(2, -extract(epoch from moment - at) / 86400 / 21)), 0)::double precision
     from (select min(r.began_at) as at from care.recoveries r
       where r.house = platform.house() and r.contact is not null and r.level >= 2
         and r.began_at > moment - interval '42 days' and r.began_at <= moment group by r.agent, r.contact) borne $$;

revoke all on function care.exposure_of, care.exposure_in_all, routing.forget_assignments, routing.keep_assignments from public;
grant execute on function care.exposure_of, care.exposure_in_all, routing.forget_assignments to sanying_app;
create index recoveries_borne on care.recoveries (agent, began_at);
