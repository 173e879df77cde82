-- What is given to put it right: by harm, fault and repetition, within somebody's authority, never by how anybody spoke.

-- Until what was lost is graded, whoever decides on it does not read how calm the customer was.
alter table desk.cases add column graded_at timestamptz;

-- Each computing of a grade is a row, with what it rests on, who did it and when. Nothing is written over.
create table redress.grades (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  version integer not null check (version > 0),
  matter text not null check (matter in ('wrong_information','late','damaged','overcharged','not_done')),
  money bigint not null check (money between 0 and 10000000000),
  money_fact uuid references desk.case_facts,
  minutes integer not null check (minutes between 0 and 525600),
  minutes_fact uuid references desk.case_facts,
  need text not null check (need in ('met','partly','missed')),
  need_fact uuid references desk.case_facts,
  safety text not null check (safety in ('none','risk','hurt')),
  safety_fact uuid references desk.case_facts,
  -- A fact that shows another cause beside ours.
  other_cause uuid references desk.case_facts,
  fault text not null check (fault in ('not_known','none','partly','ours')),
  same_kind integer not null check (same_kind >= 0),
  by_us integer not null check (by_us >= 0),
  grade integer not null check (grade between 0 and 4),
  -- The grade if everything that is still looked into turns out to be so.
  grade_if integer not null check (grade_if between 0 and 4),
  policy integer not null check (policy > 0),
  because text not null check (because in ('given','facts')),
  -- Whoever graded had heard the customer themselves.
  heard boolean not null,
  by uuid not null references platform.people,
  at timestamptz not null,
  unique (case_id, version),
  check (grade <= grade_if),
  check (money = 0 or money_fact is not null),
  check (minutes = 0 or minutes_fact is not null),
  check (need = 'met' or need_fact is not null),
  check (safety = 'none' or safety_fact is not null)
);
create index grades_alike on redress.grades (house, matter, grade_if, at);

-- Small things that are given. Never fewer than none, whoever asks at once.
create table redress.stock (
  id uuid primary key,
  house uuid not null references platform.houses,
  key text not null,
  name jsonb not null,
  unit_cost bigint not null check (unit_cost between 0 and 10000000000),
  currency text not null check (currency in ('TWD','CNY','HKD','USD','GBP','EUR')),
  on_hand integer not null check (on_hand >= 0),
  reserved integer not null default 0 check (reserved >= 0 and reserved <= on_hand),
  unique (house, key)
);

-- What one person may give in a month without asking, beyond what the table says.
create table redress.wallets (
  house uuid not null references platform.houses,
  person uuid not null references platform.people,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  currency text not null,
  role text not null,
  most_amount bigint not null check (most_amount >= 0),
  most_acts integer not null check (most_acts >= 0),
  amount bigint not null default 0 check (amount >= 0 and amount <= most_amount),
  acts integer not null default 0 check (acts >= 0 and acts <= most_acts),
  primary key (person, month, currency)
);

alter table redress.remedies
  add column option text,
  -- Given freely, from the wallet; the rest is what the customer is due.
  add column extra boolean not null default false,
  add column policy integer,
  add column grade_version integer,
  add column off_matrix boolean not null default false,
  add column because text,
  add column asked_amount bigint,
  add column stock_item uuid references redress.stock,
  add column cost bigint not null default 0 check (cost between 0 and 10000000000),
  add column proposer_limit bigint,
  add column needs_other boolean not null default false,
  add column waits text[] not null default '{}',
  add column answer_by timestamptz,
  add column unanswered_at timestamptz,
  add column decision text,
  add column refused_by uuid references platform.people,
  add column refused_at timestamptz,
  add column refused_because text,
  add column wallet_of uuid references platform.people,
  add column wallet_month text,
  add column wallet_amount bigint,
  add column sent_by uuid references platform.people,
  add column sent_words text,
  add column settled_words text,
  -- Nobody settles alone what is above their own authority.
  add constraint remedies_two_people check (not needs_other
    or (approved_by is distinct from proposed_by and refused_by is distinct from proposed_by)),
  add constraint remedies_authority check (proposer_limit is null or needs_other or amount + cost <= proposer_limit),
  add check (not off_matrix or because is not null),
  add check ((wallet_of is null) = (wallet_amount is null) and (wallet_of is null) = (wallet_month is null)),
  add check ((refused_by is null) = (refused_at is null)),
  add check (state <> 'refused' or refused_by is null or refused_because is not null);
create index remedies_off_matrix on redress.remedies (house, proposed_at) where off_matrix or extra;

-- A public queue gives what the law gives. No code can forget it.
create function redress.public_gives_by_law() returns trigger language plpgsql as $$
begin
  if exists (select from desk.cases c join desk.queues q on q.id = c.queue
             where c.id = new.case_id and q.profile = 'public') then
    raise exception 'a public queue has no gift and no compensation' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger public_gives_by_law before insert on redress.remedies
  for each row execute function redress.public_gives_by_law();

-- What somebody could not give, and which power was missing. It is counted, so that limits can be raised where that is safe.
create table redress.shortfalls (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  remedy uuid references redress.remedies,
  power text not null check (power in ('amount','wallet','stock','kind','elsewhere')),
  role text not null,
  by uuid not null references platform.people,
  amount bigint not null default 0 check (amount >= 0),
  currency text not null,
  words text not null default '',
  policy integer not null,
  at timestamptz not null
);
create index shortfalls_when on redress.shortfalls (house, at);

do $$ declare t regclass; begin
  foreach t in array array['redress.grades','redress.stock','redress.wallets','redress.shortfalls']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert on %s to sanying_app', t);
  end loop;
end $$;
grant update on redress.stock, redress.wallets to sanying_app;
