-- Queues: who takes what, how many texts beside each other, how long somebody waits, and what they are told when they wait.

-- Whose queues. A person without a row in effect takes every queue of their language. Rows end; none is rewritten.
create table routing.skills (
  id uuid primary key,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  queue uuid not null references desk.queues,
  from_at timestamptz not null,
  until timestamptz check (until >= from_at),
  set_by uuid not null references platform.people
);
create index skills_agent on routing.skills (agent, until);

-- How many texts a person has beside each other. Without a row, as many as the house says.
create table routing.capacities (
  agent uuid primary key references platform.people,
  house uuid not null references platform.houses,
  texts integer not null check (texts between 1 and 8),
  set_by uuid not null references platform.people,
  set_at timestamptz not null
);

-- How a queue treats whoever waits in it. Without a row, as the house does.
create table routing.queue_ways (
  queue uuid primary key references desk.queues,
  house uuid not null references platform.houses,
  wait_most_minutes integer not null default 10 check (wait_most_minutes between 1 and 30),
  overflow text not null default 'call_back' check (overflow in ('call_back','lead_then_call_back')),
  -- Advice on which somebody new needs a person behind them who knows.
  critical boolean not null default false,
  outside_hours text not null default 'call_back' check (outside_hours in ('call_back','written')),
  set_by uuid not null references platform.people,
  set_at timestamptz not null
);

-- What somebody was told who was not answered at once. It stays as it was said, whatever is arranged later.
create table routing.announced (
  contact uuid primary key references desk.contacts,
  house uuid not null references platform.houses,
  at timestamptz not null,
  -- Set where we were closed: from then on it may be given to somebody.
  opens_at timestamptz,
  answered_by timestamptz,
  call_back_at timestamptz,
  -- Who keeps the promise, and whether by a call or in writing.
  owner uuid references platform.people,
  in_writing boolean not null default false,
  likely_minutes integer check (likely_minutes > 0),
  check (call_back_at is null or owner is not null)
);

do $$ declare t text; begin
  foreach t in array array['skills','capacities','queue_ways','announced'] loop
    execute format('alter table routing.%I enable row level security', t);
    execute format('create policy house on routing.%I using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on routing.%I to sanying_app', t);
  end loop;
end $$;
grant delete on routing.capacities to sanying_app;

-- Yes or no, and nothing else: has this person a one-to-one now that both agreed to? With whom and what about is theirs.
create function routing.in_one_to_one(who uuid, moment timestamptz, minutes integer) returns boolean
  language sql stable security definer set search_path = '' as
  $$ select exists (select from coaching.sessions s
       where s.house = platform.house() and who in (s.person, s.coach) and s.state = 'agreed'
         and s.at <= moment and s.at + make_interval(mins => minutes) > moment) $$;

-- Who has how many contacts in hand, and how many of the texts wait for an answer of ours.
create function routing.in_hand(who uuid) returns table (voices integer, texts integer, texts_for_us integer)
  language sql stable set search_path = '' as
  $$ select count(*) filter (where c.channel in ('phone','counter'))::integer,
       count(*) filter (where c.channel not in ('phone','counter'))::integer,
       count(*) filter (where c.channel not in ('phone','counter') and coalesce((select u.who from desk.utterances u
         where u.contact = c.id order by u.at desc, u.key desc limit 1), 'customer') <> 'agent')::integer
     from desk.contacts c where c.agent = who and c.state = 'running' $$;

revoke all on function routing.in_one_to_one, routing.in_hand from public;
grant execute on function routing.in_one_to_one, routing.in_hand to sanying_app;
