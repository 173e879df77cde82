-- What people want changed, in their own words, carried to whoever can change it, with an answer that comes back.

create table desk.opinion_topics (
  id uuid primary key,
  house uuid not null references platform.houses,
  name jsonb not null,
  unit uuid not null references platform.people,
  made_at timestamptz not null
);

create table desk.opinions (
  id uuid primary key,
  house uuid not null references platform.houses,
  topic uuid not null references desk.opinion_topics,
  case_id uuid not null references desk.cases,
  words text not null,
  wanted text not null,
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  read_back boolean not null,
  tell_back boolean not null,
  taken_by uuid not null references platform.people,
  taken_at timestamptz not null,
  answered_at timestamptz
);
create index opinions_topic on desk.opinions (topic, taken_at);
create index opinions_case on desk.opinions (case_id);
create index opinions_taken on desk.opinions (taken_by, answered_at);

-- The unit's answer to everything said on a topic in a month. A later answer is a new row; the first stays.
create table desk.opinion_answers (
  id uuid primary key,
  house uuid not null references platform.houses,
  topic uuid not null references desk.opinion_topics,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  decision text not null check (decision in ('adopt','study','decline')),
  why text not null,
  by uuid not null references platform.people,
  at timestamptz not null,
  unique (topic, month, at)
);

do $$ declare t regclass; begin
  foreach t in array array['desk.opinion_topics','desk.opinions','desk.opinion_answers']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on %s to sanying_app', t);
  end loop;
end $$;
