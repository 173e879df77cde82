-- How a complaint came in, what was seen in it at first sight, and what came with it.

-- One coming-in: the first makes the case, a later one about the same thing joins it and still counts as a contact.
create table desk.intakes (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  external text,
  channel text not null check (channel in ('phone','chat','counter','email','portal','letter','social','api')),
  opened boolean not null,
  words text not null,
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  remedy text not null check (remedy in ('stated','asked_not_stated')),
  remedy_words text,
  happened text,
  reach text,
  received_at timestamptz not null,
  written_at timestamptz not null,
  written_by uuid references platform.people,
  check ((remedy = 'stated') = (remedy_words is not null)),
  check (received_at <= written_at)
);
create unique index intakes_external on desk.intakes (house, external) where external is not null;
create index intakes_case on desk.intakes (case_id, written_at);

-- Somebody heard of it earlier than we had written: a new row, so that the moment never changes silently.
create table desk.receipts (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  received_at timestamptz not null,
  because text not null,
  by uuid references platform.people,
  at timestamptz not null,
  check (received_at <= at)
);
create index receipts_case on desk.receipts (case_id, at);

-- Five answers, not one priority. A later look is a new row; the last one holds.
create table desk.assessments (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  severity text check (severity in ('minor','serious','grave')),
  safety text check (safety in ('none','possible','acute')),
  complexity text check (complexity in ('plain','several','expert')),
  impact text check (impact in ('one','several','many')),
  immediate text check (immediate in ('none','needed','done')),
  immediate_words text,
  by uuid not null references platform.people,
  at timestamptz not null
);
create index assessments_case on desk.assessments (case_id, at);

-- Somebody may come to harm: told to those who lead in the transaction that found it.
create table desk.alerts (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  because text not null check (because in ('assessed','self_harm','threat')),
  raised_at timestamptz not null,
  seen_at timestamptz,
  seen_by uuid references platform.people,
  check ((seen_at is null) = (seen_by is null)),
  unique (case_id, because)
);
create index alerts_open on desk.alerts (house, raised_at) where seen_at is null;

-- What to do differently for this customer, and how we know. No diagnosis, no story; never a reason for more or less.
create table desk.adjustments (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  basis text not null check (basis in ('told_by_customer','told_by_helper','seen_by_us','document')),
  instruction text not null check (length(instruction) <= 160),
  by uuid not null references platform.people,
  at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references platform.people,
  check ((ended_at is null) = (ended_by is null))
);
create index adjustments_case on desk.adjustments (case_id) where ended_at is null;

-- Two cases that look alike: put together (and taken apart again), or kept apart with a reason.
create table desk.twins (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  other uuid not null references desk.cases,
  said text not null check (said in ('merged','separate')),
  because text not null,
  by uuid references platform.people,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid references platform.people,
  check (case_id <> other),
  check ((undone_at is null) = (undone_by is null))
);
create unique index twins_one_merge on desk.twins (case_id) where said = 'merged' and undone_at is null;
create index twins_other on desk.twins (other) where undone_at is null;
create index twins_case on desk.twins (case_id) where undone_at is null;

create table desk.acknowledgements (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  channel text not null check (channel in ('sms','email','on_screen')),
  message uuid not null references desk.messages,
  next_step text not null check (next_step in ('read_by_person','taken')),
  next_update_at timestamptz not null,
  at timestamptz not null
);
create index acknowledgements_case on desk.acknowledgements (case_id, at);

-- "Not a complaint", with a reason. One in twenty is read again by somebody who did not say it.
create table desk.not_complaints (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  instead text not null check (instead in ('enquiry','suggestion','thanks')),
  because text not null,
  by uuid not null references platform.people,
  at timestamptz not null,
  reread boolean not null,
  reread_at timestamptz,
  reread_by uuid references platform.people,
  agreed boolean,
  reread_words text,
  check ((reread_at is null) = (agreed is null)),
  check (reread_by is null or reread_by <> by)
);
create unique index not_complaints_standing on desk.not_complaints (case_id) where agreed is not false;
create index not_complaints_to_read on desk.not_complaints (house, at) where reread and reread_at is null;

-- What a person has already answered is answered: a case made while wrapping up a conversation was talked about.
update desk.cases c set first_answer_at = coalesce(
  (select min(w.at) from desk.wrap_ups w join desk.contacts o on o.id = w.contact where o.case_id = c.id),
  (select min(p.kept_at) from desk.promises p where p.case_id = c.id and p.kept_by is not null));
create index cases_unanswered on desk.cases (house, received_at) where first_answer_at is null and kind = 'complaint';

-- Files lie outside the database, in the house's folder, under a name that says nothing. The row comes after the file.
create table desk.files (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  name text not null,
  type text not null,
  size integer not null check (size between 1 and 10000000),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  stored text not null unique,
  preview_of uuid references desk.files,
  by uuid references platform.people,
  at timestamptz not null,
  erased_at timestamptz,
  check ((preview_of is null) or size <= 100000)
);
create index files_case on desk.files (case_id, at);
create unique index files_one_preview on desk.files (preview_of) where preview_of is not null;

-- While a hold stands nothing of the case is erased, whatever its age.
create table desk.holds (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  because text not null,
  by uuid not null references platform.people,
  at timestamptz not null,
  lifted_at timestamptz,
  lifted_by uuid references platform.people,
  check ((lifted_at is null) = (lifted_by is null))
);
create unique index holds_standing on desk.holds (case_id) where lifted_at is null;

alter table desk.queues add column keep_files_days integer not null default 1095 check (keep_files_days between 1 and 36500);

do $$ declare t regclass; begin
  foreach t in array array['desk.intakes','desk.receipts','desk.assessments','desk.alerts','desk.adjustments','desk.twins',
    'desk.acknowledgements','desk.not_complaints','desk.files','desk.holds']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on %s to sanying_app', t);
  end loop;
end $$;

-- The queue that takes what comes in by the public page, where the writer names none.
alter table desk.queues add column takes_portal boolean not null default false;

-- The same number typed with other hyphens is the same number.
-- As a column: under row level security an index on an expression is not used.
alter table desk.customers add column digits text generated always as (regexp_replace(phone, '\D', '', 'g')) stored;
create index customers_digits on desk.customers (house, digits);

-- The first human answer: a conversation that was wrapped up, or a promise that a person kept with words of their own.
-- Here and not in the code of each, so that no way of answering can be forgotten and no closing can pass for one.
create function desk.first_answer() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'wrap_ups' then
    update desk.cases c set first_answer_at = new.at from desk.contacts o
      where o.id = new.contact and c.id = o.case_id and c.first_answer_at is null;
  elsif new.state = 'kept' and new.kept_by is not null
    and (new.kept_words is not null or new.kind <> 'update' or new.contact is not null) then
    update desk.cases set first_answer_at = new.kept_at where id = new.case_id and first_answer_at is null;
  end if;
  return new;
end $$;
create trigger first_answer after insert on desk.wrap_ups for each row execute function desk.first_answer();
create trigger first_answer after update of state on desk.promises for each row execute function desk.first_answer();
