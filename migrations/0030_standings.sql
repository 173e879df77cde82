-- The ladder: who decided, who looked again, and that no two of these are the same person or the one it was done to.

alter table guard.standings
  -- Whoever pressed first in an emergency. It may be the person it was done to; they decide nothing by it.
  add column started_by uuid references platform.people,
  -- Of the customer's queues. Where one of them is public, how we are reached may change, never whether.
  add column profile text not null default 'private' check (profile in ('private','public','regulated')),
  -- How and in which language they are told, and where they turn if they do not agree.
  add column notice_form text check (notice_form in ('phone','chat','counter','email','portal','letter')),
  add column notice_language text check (notice_language in ('zh-Hant','zh-Hans','en')),
  add column appeal_path text not null default '',
  add column dropped_by uuid references platform.people,
  add column dropped_at timestamptz,
  -- What has no effect before it is told never has effect for longer than a few weeks untold, whatever a calendar says.
  add check (delay_until <= approved_at + interval '28 days' or delay_until <= starts_at + interval '28 days');

-- What the ladder asks for. The first is in the code; what a house writes later is added, never edited. What people read
-- of it is the company’s policy, which has versions and readers of its own.
create table guard.standing_policies (
  house uuid not null references platform.houses,
  version integer not null check (version > 1),
  effective_from timestamptz not null,
  policy jsonb not null,
  because text not null check (because <> ''),
  published_by uuid not null references platform.people,
  published_at timestamptz not null,
  primary key (house, version)
);

create table guard.standing_reviews (
  id uuid primary key,
  house uuid not null references platform.houses,
  standing uuid not null references guard.standings,
  by uuid not null references platform.people,
  at timestamptz not null,
  due_at timestamptz not null,
  outcome text not null check (outcome in ('continue','vary','lift')),
  reasons text not null check (reasons <> ''),
  next_at timestamptz,
  was jsonb not null,
  became jsonb not null,
  check ((outcome = 'lift') = (next_at is null))
);
create index standing_reviews_standing on guard.standing_reviews (standing, at);

-- One to a decision. An extension is a decision of its own and has its own.
create table guard.standing_appeals (
  id uuid primary key,
  house uuid not null references platform.houses,
  standing uuid not null unique references guard.standings,
  filed_at timestamptz not null,
  filed_by text not null check (filed_by in ('customer','staff')),
  taken_by uuid references platform.people,
  grounds text not null check (grounds <> ''),
  late_because text,
  window_until timestamptz not null,
  due_at timestamptz not null,
  decided_by uuid references platform.people,
  decided_at timestamptz,
  outcome text check (outcome in ('uphold','vary','revoke')),
  reasons text,
  outside text,
  was jsonb not null default '{}',
  became jsonb not null default '{}',
  check (filed_at <= window_until or late_because <> ''),
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (outcome is null)),
  check (decided_by is null or (reasons <> '' and outside <> ''))
);
create index standing_appeals_open on guard.standing_appeals (house, due_at) where decided_at is null;

-- Somebody writes decently, or says sorry: a lead asks for an early end, the issuer ends it or does not.
create table guard.standing_end_proposals (
  id uuid primary key,
  house uuid not null references platform.houses,
  standing uuid not null references guard.standings,
  because text not null check (because in ('apology','proper','other')),
  words text not null check (words <> ''),
  by uuid not null references platform.people,
  at timestamptz not null,
  declined_by uuid references platform.people,
  declined_at timestamptz,
  declined_because text,
  check ((declined_by is null) = (declined_at is null) and (declined_by is null) = (declined_because is null))
);
create unique index standing_end_proposals_open on guard.standing_end_proposals (standing) where declined_at is null;

-- Two records of one person: one of the staff says so, another agrees. It can be taken back.
create table guard.same_customers (
  id uuid primary key,
  house uuid not null references platform.houses,
  customer uuid not null references desk.customers,
  other uuid not null references desk.customers,
  because text not null check (because <> ''),
  said_by uuid not null references platform.people,
  said_at timestamptz not null,
  confirmed_by uuid references platform.people,
  confirmed_at timestamptz,
  taken_back_by uuid references platform.people,
  taken_back_at timestamptz,
  check (customer <> other),
  check (confirmed_by <> said_by),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check ((taken_back_by is null) = (taken_back_at is null))
);
create unique index same_customers_pair on guard.same_customers (least(customer, other), greatest(customer, other))
  where taken_back_at is null;

-- Too much of a quarter was overturned: how we decide is looked at, never who.
create table guard.process_reviews (
  id uuid primary key,
  house uuid not null references platform.houses,
  quarter text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
  decided integer not null,
  overturned integer not null check (overturned <= decided),
  opened_at timestamptz not null,
  closed_by uuid references platform.people,
  closed_at timestamptz,
  findings text,
  unique (house, quarter),
  check ((closed_by is null) = (closed_at is null) and (closed_by is null) = (findings is null))
);

-- Who opened a decision about somebody, and when. It is only added to.
create table guard.standing_looks (
  id uuid primary key,
  house uuid not null references platform.houses,
  standing uuid not null references guard.standings,
  by uuid not null references platform.people,
  at timestamptz not null
);
create index standing_looks_standing on guard.standing_looks (standing, at);

do $$ declare t regclass; begin
  foreach t in array array['guard.standing_looks','guard.standing_policies','guard.standing_reviews',
    'guard.standing_appeals','guard.standing_end_proposals','guard.same_customers','guard.process_reviews']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert on %s to sanying_app', t);
  end loop;
end $$;
-- What somebody wrote stays as they wrote it.
grant update (decided_by, decided_at, outcome, reasons, outside, was, became) on guard.standing_appeals to sanying_app;
grant update on guard.standing_end_proposals, guard.same_customers, guard.process_reviews to sanying_app;
-- What a draft rests on may still change; what was decided never does (see the trigger).
grant delete on guard.standing_incidents to sanying_app;

-- Those it was done to: whose contact it was, and who reported it.
create function guard.victims_of(of_standing uuid) returns setof uuid language sql stable as
  $$ select i.agent from guard.incidents i join guard.standing_incidents e on e.incident = i.id where e.standing = of_standing
     union select i.reported_by from guard.incidents i join guard.standing_incidents e on e.incident = i.id where e.standing = of_standing $$;

-- Whoever has acted on this decision or on one it goes on from.
create function guard.acted_on(of_standing uuid) returns setof uuid language sql stable as
  $$ with recursive line as (
       select id, extends, issuer, approver, lifted_by from guard.standings where id = of_standing
       union select s.id, s.extends, s.issuer, s.approver, s.lifted_by from guard.standings s join line l on s.id = l.extends)
     select issuer from line union select approver from line where approver is not null
     union select lifted_by from line where lifted_by is not null
     union select r.by from guard.standing_reviews r join line l on l.id = r.standing
     union select a.decided_by from guard.standing_appeals a join line l on l.id = a.standing
       where a.decided_by is not null and a.standing <> of_standing $$;

create function guard.standing_is_sound() returns trigger language plpgsql as $$
begin
  if exists (select from desk.cases c join desk.queues q on q.id = c.queue
             where c.customer = new.customer and q.profile = 'public') and (tg_op = 'INSERT' or new.state = 'draft') then
    new.profile := 'public';
  end if;
  if new.profile = 'public' and (new.rung = 'R5' or new.options ? 'what') then
    raise exception 'where the public is served, how may change, never whether' using errcode = 'check_violation';
  end if;
  if new.options ? 'how' and coalesce(jsonb_array_length(new.options #> '{how,ways}'), 0) = 0 then
    raise exception 'at least one way stays open' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' then
    if old.state <> 'draft' and (new.state, new.rung, new.customer, new.reason, new.checklist, new.skipped_because, new.extends,
        new.policy_version, new.issuer, new.drafted_at, new.approver, new.approved_at, new.starts_at, new.started_by,
        new.profile, new.notice_form, new.notice_language, new.appeal_path)
      is distinct from (old.state, old.rung, old.customer, old.reason, old.checklist, old.skipped_because, old.extends,
        old.policy_version, old.issuer, old.drafted_at, old.approver, old.approved_at, old.starts_at, old.started_by,
        old.profile, old.notice_form, old.notice_language, old.appeal_path) then
      raise exception 'what was decided is not edited: decide anew' using errcode = 'check_violation';
    end if;
    if old.state = 'approved' and new.lapse_at > old.lapse_at then
      raise exception 'nothing is made longer: decide anew' using errcode = 'check_violation';
    end if;
    if (old.notified_at is not null and new.notified_at is distinct from old.notified_at)
      or (old.lifted_at is not null and (new.lifted_at, new.lifted_by, new.lifted_because)
        is distinct from (old.lifted_at, old.lifted_by, old.lifted_because)) then
      raise exception 'what was told and what was ended stays so' using errcode = 'check_violation';
    end if;
  end if;
  if new.state = 'approved' then
    if new.issuer in (select guard.victims_of(new.id)) or new.approver in (select guard.victims_of(new.id)) then
      raise exception 'nobody decides about what was done to them' using errcode = 'check_violation', constraint = 'standing_people';
    end if;
    if not new.stays_open && array['phone','chat','counter','email','portal','letter'] then
      raise exception 'at least one way stays open' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
create trigger standing_is_sound before insert or update on guard.standings
  for each row execute function guard.standing_is_sound();

create function guard.evidence_is_theirs() returns trigger language plpgsql as $$
declare s guard.standings; i guard.incidents; begin
  select * into s from guard.standings where id = coalesce(new.standing, old.standing) for share;
  if tg_op = 'DELETE' then
    if s.state <> 'draft' then
      raise exception 'what a decision rests on stays' using errcode = 'check_violation';
    end if;
    return old;
  end if;
  -- What a decision rests on is written before it or with it, never afterwards.
  if s.state <> 'draft' and not exists (select from guard.standings d where d.id = s.id and d.xmin = pg_current_xact_id()::xid) then
    raise exception 'what a decision rests on stays' using errcode = 'check_violation';
  end if;
  select * into i from guard.incidents where id = new.incident;
  if i.customer <> s.customer and not exists (select from guard.same_customers m where m.confirmed_at is not null
      and m.taken_back_at is null and ((m.customer, m.other) in ((s.customer, i.customer), (i.customer, s.customer)))) then
    raise exception 'what somebody else did is no evidence' using errcode = 'check_violation';
  end if;
  if (s.rung <> 'E' or s.state = 'approved') and (s.issuer in (i.agent, i.reported_by) or s.approver in (i.agent, i.reported_by)) then
    raise exception 'nobody decides about what was done to them' using errcode = 'check_violation', constraint = 'standing_people';
  end if;
  return new;
end $$;
create trigger evidence_is_theirs before insert or delete on guard.standing_incidents
  for each row execute function guard.evidence_is_theirs();

create function guard.reviewer_is_new() returns trigger language plpgsql as $$
begin
  if new."by" in (select guard.victims_of(new.standing)) or exists (select from guard.standings s
      where s.id = new.standing and new."by" in (s.issuer, s.approver))
    or exists (select from guard.standing_appeals a where a.standing = new.standing and a.decided_by = new."by") then
    raise exception 'whoever looks again has not decided before' using errcode = 'check_violation', constraint = 'standing_people';
  end if;
  return new;
end $$;
create trigger reviewer_is_new before insert on guard.standing_reviews
  for each row execute function guard.reviewer_is_new();

create function guard.decider_is_new() returns trigger language plpgsql as $$
begin
  if new.decided_by is not null and (new.decided_by in (select guard.victims_of(new.standing))
      or new.decided_by in (select guard.acted_on(new.standing))) then
    raise exception 'an appeal is decided by somebody who has not acted' using errcode = 'check_violation', constraint = 'standing_people';
  end if;
  if tg_op = 'UPDATE' and old.decided_at is not null then
    raise exception 'an appeal is decided once' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger decider_is_new before insert or update on guard.standing_appeals
  for each row execute function guard.decider_is_new();
