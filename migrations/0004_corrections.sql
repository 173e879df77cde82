-- A person's word against the reader's: "not this" about a signal, or "this was missed". It is kept whole, with what the
-- reader had said and which reader it was, for whoever trains the next one. Nothing trains by it.
create table guard.corrections (
  id uuid primary key,
  house uuid not null references platform.houses,
  utterance uuid not null references desk.utterances,
  kind text not null,
  says text not null check (says in ('not_this','missed')),
  reader text not null,
  probability float8,
  level integer,
  span_from integer,
  span_to integer,
  because text,
  by uuid not null references platform.people,
  -- Who they were to the contact when they said it: rest hangs on the agent's own word alone.
  spoken_as text not null check (spoken_as in ('agent','lead')),
  at timestamptz not null,
  taken_back_at timestamptz,
  taken_back_by uuid references platform.people,
  check ((says = 'not_this') = (probability is not null)),
  check ((probability is null) = (level is null and span_from is null and span_to is null and because is null)),
  check ((taken_back_at is null) = (taken_back_by is null))
);
-- One standing word about one kind in one utterance; what was taken back stays as what was once said.
create unique index corrections_standing on guard.corrections (utterance, kind) where taken_back_at is null;

alter table guard.corrections enable row level security;
create policy house on guard.corrections using (house = platform.house()) with check (house = platform.house());
grant select, insert, update on guard.corrections to sanying_app;

-- "Does not count" has meant "not this" until now, and still does. Which reader had said it was not written down.
insert into guard.corrections
  (id, house, utterance, kind, says, reader, probability, level, span_from, span_to, because, by, spoken_as, at)
select distinct on (m.id) gen_random_uuid(), m.house, m.utterance, m.kind, 'not_this', 'unknown', (s->>'probability')::float8,
  (s->>'level')::integer, (s->'span'->>0)::integer, (s->'span'->>1)::integer, s->>'because', m.by, 'agent', m.at
from guard.confirmations m
  join desk.utterances u on u.id = m.utterance
  cross join lateral jsonb_array_elements(coalesce(u.reading->'signals', '[]')) s
where not m.counts and s->>'kind' = m.kind;
