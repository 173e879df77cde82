-- My case: what a customer says on their own page, what we answered to it, and what they say to our decisions.

alter table desk.customer_words drop constraint customer_words_kind_check;
alter table desk.customer_words
  add constraint customer_words_kind_check
    check (kind in ('correction','addition','thanks','heard_yes','heard_no','apology')),
  add column about text check (about in ('need','story','received','other')),
  -- A day, as the customer remembers it. No hour is asked of them.
  add column remembered_on text check (remembered_on ~ '^\d{4}-\d{2}-\d{2}$'),
  add column answer text check (answer in ('taken_over','kept','replied')),
  add column answer_words text,
  add column answered_by uuid references platform.people,
  add column answered_at timestamptz,
  add check (about is null or kind = 'correction'),
  add check ((about = 'received') = (remembered_on is not null) or about is null),
  add check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  add check (answer is distinct from 'kept' or answer_words is not null);
create index customer_words_unanswered on desk.customer_words (house, case_id) where kind = 'correction' and answer is null;

create function desk.customers_words_stay() returns trigger language plpgsql as $$
begin
  if new.words is distinct from old.words or new.kind is distinct from old.kind or new.at is distinct from old.at then
    raise exception 'what the customer wrote is never edited' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger customers_words_stay before update on desk.customer_words
  for each row execute function desk.customers_words_stay();

-- What the customer says to one decision. The last word counts; the earlier ones stay.
create table desk.decision_answers (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  demand uuid not null references desk.demands,
  decided_as text not null check (decided_as in ('granted','partly','declined')),
  answer text not null check (answer in ('accepted','rejected')),
  at timestamptz not null
);
create index decision_answers_case on desk.decision_answers (case_id, at);

-- When a demand was settled, by whoever settled it: a customer who withdraws it settles it as well.
alter table desk.demands add column if not exists decided_at timestamptz;

-- A customer withdraws what they ask. What we owe already is not theirs to lose: no promise and no remedy is in here.
create table desk.withdrawals (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  words text not null,
  demands jsonb not null default '[]',
  at timestamptz not null,
  taken_back_at timestamptz
);
create unique index withdrawals_standing on desk.withdrawals (case_id) where taken_back_at is null;

-- A customer asks for somebody above. The promise says who answers and by when; it is the truth about whether they did.
create table desk.supervisor_calls (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  promise uuid not null references desk.promises,
  asked_at timestamptz not null
);
create index supervisor_calls_case on desk.supervisor_calls (case_id, asked_at);

-- Two questions apart: was the way fair, did the outcome help. Asked once for each occasion; neither answered is "rather not say".
create table desk.trust_answers (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  occasion text not null check (occasion in ('second_update','closure')),
  fair text check (fair in ('yes','partly','no')),
  helped text check (helped in ('yes','partly','no')),
  at timestamptz not null,
  unique (case_id, occasion)
);

do $$ declare t regclass; begin
  foreach t in array array['desk.decision_answers','desk.withdrawals','desk.supervisor_calls','desk.trust_answers']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on %s to sanying_app', t);
  end loop;
end $$;
