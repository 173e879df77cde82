-- Promises: whether the customer agreed, whose word they rest on, how they were kept, and whose they are now.

alter table desk.promises
  add column accepted text not null default 'not_asked' check (accepted in ('yes','no','not_asked')),
  -- Something the house promised itself about this case. The customer is told of no date of it.
  add column internal boolean not null default false,
  -- Whose word it rests on, where it is not our own to give.
  add column source text,
  add column kept_how text check (kept_how in ('done','reached','tries')),
  add column news text check (news in ('change','no_change')),
  -- How often it had been moved before it was made: the first time is an agreement, the next is not counted as one.
  add column moves integer not null default 0 check (moves >= 0),
  add column lead_told uuid references platform.people,
  add check (kept_how is null or state = 'kept'),
  add check (news is null or state = 'kept');
create index promises_silent on desk.promises (lead_told) where state = 'broken' and lead_told is not null;

-- Every try to reach the customer, and what was sent when trying was not enough.
create table desk.promise_attempts (
  id uuid primary key,
  house uuid not null references platform.houses,
  promise uuid not null references desk.promises,
  outcome text not null check (outcome in ('reached','voicemail','no_answer','busy','wrong_number','text','letter')),
  by uuid not null references platform.people,
  at timestamptz not null
);
create index promise_attempts_promise on desk.promise_attempts (promise, at);

-- Every change of hands, asked for or done at once. The owner stays until the other one has said yes.
create table desk.promise_handovers (
  id uuid primary key,
  house uuid not null references platform.houses,
  promise uuid not null references desk.promises,
  from_owner uuid not null references platform.people,
  to_owner uuid not null references platform.people,
  because text not null check (because in ('asked','lead','off','leaving','shift_end')),
  asked_by uuid references platform.people,
  asked_at timestamptz not null,
  state text not null check (state in ('asked','accepted','declined','withdrawn','at_once')),
  settled_at timestamptz,
  check ((state = 'asked') = (settled_at is null)),
  check (from_owner <> to_owner)
);
create unique index promise_handovers_one on desk.promise_handovers (promise) where state = 'asked';
create index promise_handovers_promise on desk.promise_handovers (promise, asked_at);
create index promise_handovers_to on desk.promise_handovers (to_owner, asked_at);
create index promise_handovers_from on desk.promise_handovers (from_owner, asked_at);

-- Who is not here and until when. Why is nobody's business, so there is no column for it.
create table desk.absences (
  id uuid primary key,
  house uuid not null references platform.houses,
  person uuid not null references platform.people,
  kind text not null check (kind in ('off','leaving')),
  from_at timestamptz not null,
  to_at timestamptz,
  noted_by uuid not null references platform.people,
  noted_at timestamptz not null,
  -- An absence that was taken back before it began ends where it would have begun.
  check (to_at >= from_at),
  check (kind = 'off' or to_at is null)
);
create index absences_person on desk.absences (person, from_at);

-- What another department has to find out, so that a call back has something to say.
create table desk.department_tasks (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  promise uuid references desk.promises,
  department text not null,
  words text not null,
  asked_by uuid not null references platform.people,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  state text not null default 'asked' check (state in ('asked','answered')),
  answer text,
  answered_by uuid references platform.people,
  answered_at timestamptz,
  check ((state = 'answered') = (answer is not null and answered_by is not null and answered_at is not null))
);
create index department_tasks_case on desk.department_tasks (case_id, asked_at);
create index department_tasks_waiting on desk.department_tasks (house, due_at) where state = 'asked';

-- Time in somebody's day that belongs to a call back: no contact is offered in it.
create table desk.slots (
  id uuid primary key,
  house uuid not null references platform.houses,
  person uuid not null references platform.people,
  promise uuid not null references desk.promises,
  from_at timestamptz not null,
  to_at timestamptz not null,
  released_at timestamptz,
  check (to_at > from_at)
);
create index slots_person on desk.slots (person, from_at) where released_at is null;
create index slots_promise on desk.slots (promise);

do $$ declare t regclass; begin
  foreach t in array array['desk.promise_attempts','desk.promise_handovers','desk.absences','desk.department_tasks','desk.slots']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on %s to sanying_app', t);
  end loop;
end $$;
