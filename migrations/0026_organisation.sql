-- The organisation looked at whole: an assessment of some weeks, what a person made of it, the measures that were taken, and
-- what would count as success, written down before a measure begins. Nobody is named in any of it.

create schema if not exists insight;
grant usage on schema insight to sanying_app;

-- When somebody left the house, as personnel notes it. Until the first is noted, attrition is "not recorded", never nought.
alter table platform.people
  add column if not exists left_at timestamptz,
  add column if not exists left_noted_by uuid references platform.people;

create table insight.assessments (
  id uuid primary key,
  house uuid not null references platform.houses,
  from_at timestamptz not null,
  to_at timestamptz not null check (to_at > from_at),
  opened_by uuid not null references platform.people,
  opened_at timestamptz not null,
  published_at timestamptz,
  published_by uuid references platform.people,
  check ((published_at is null) = (published_by is null))
);
create unique index assessments_one_open on insight.assessments (house) where published_at is null;

-- What a person found worth acting on, with the figures as they stood when it was written down.
create table insight.organisation_findings (
  id uuid primary key,
  house uuid not null references platform.houses,
  assessment uuid not null references insight.assessments,
  nth integer not null,
  title text not null,
  words text not null,
  metric text,
  by_unit text check (by_unit in ('team','queue','kind')),
  unit text,
  gap text,
  figure jsonb not null default '{}',
  made_by uuid not null references platform.people,
  made_at timestamptz not null,
  withdrawn_at timestamptz,
  unique (assessment, nth),
  check ((metric is null) <> (gap is null)),
  check ((metric is null) = (by_unit is null) and (metric is null) = (unit is null))
);

create table insight.measures (
  id uuid primary key,
  house uuid not null references platform.houses,
  finding uuid not null references insight.organisation_findings,
  kind text not null check (kind in ('policy','training','group_sessions','legal','staffing','support','other')),
  title text not null,
  owner uuid not null references platform.people,
  teams text[] not null check (cardinality(teams) > 0),
  starts_at timestamptz not null,
  metric text not null,
  direction text not null check (direction in ('up','down')),
  before_weeks integer not null check (before_weeks between 4 and 26),
  after_weeks integer not null check (after_weeks between 4 and 26),
  planned_by uuid not null references platform.people,
  planned_at timestamptz not null,
  changed_at timestamptz not null,
  -- What counts as success is settled before the first day, or it counts for nothing.
  check (planned_at <= changed_at and changed_at < starts_at)
);
create index measures_finding on insight.measures (finding);

create function insight.success_is_settled_before() returns trigger language plpgsql as $$
begin
  if (new.metric, new.direction, new.before_weeks, new.after_weeks, new.teams, new.starts_at)
     is distinct from (old.metric, old.direction, old.before_weeks, old.after_weeks, old.teams, old.starts_at)
     and (new.changed_at <= old.changed_at or new.changed_at >= old.starts_at) then
    raise exception 'what counts as success is not changed after the start' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger success_is_settled_before before update on insight.measures
  for each row execute function insight.success_is_settled_before();

-- What was published is what was read: it is neither rewritten nor taken back.
create function insight.published_findings_stay() returns trigger language plpgsql as $$
begin
  if exists (select from insight.assessments a where a.id = old.assessment and a.published_at is not null) then
    raise exception 'a published finding stays as it was' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger published_findings_stay before update on insight.organisation_findings
  for each row execute function insight.published_findings_stay();

do $$ declare t regclass; begin
  foreach t in array array['insight.assessments','insight.organisation_findings','insight.measures']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on %s to sanying_app', t);
  end loop;
end $$;

-- Whether anybody has offered themselves, and whether anybody stands by: yes or no, for the list of what is missing.
create function care.has_champions() returns boolean
  language sql stable security definer set search_path = '' as
  $$ select exists (select from care.champions where house = platform.house() and ended_at is null) $$;
create function care.has_responders(moment timestamptz) returns boolean
  language sql stable security definer set search_path = '' as
  $$ select exists (select from care.risk_roster where house = platform.house() and until > moment) $$;
revoke all on function care.has_champions, care.has_responders from public;
grant execute on function care.has_champions, care.has_responders to sanying_app, sanying_care;
