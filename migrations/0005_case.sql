-- The case: what came in and when, what is asked, what is known, what we told people and on what ground.
-- Money is counted in the smallest hundredth of its currency, as a whole number.

alter table platform.people drop constraint people_role_check;
alter table platform.people add constraint people_role_check
  check (role in ('agent','lead','second_line','qa','counsellor','legal','hr','department','executive','client','admin'));

-- How a queue may answer: what it may give, when it may admit, by which law, and at which hours it works.
alter table desk.queues
  add column profile text not null default 'private' check (profile in ('private','public','regulated')),
  add column admission text not null default 'fact_first' check (admission in ('fact_first','restorative','written_only')),
  add column admission_limit bigint not null default 0 check (admission_limit >= 0),
  add column currency text not null default 'TWD' check (currency in ('TWD','CNY','HKD','USD','GBP','EUR')),
  add column pack text not null default 'own',
  add column zone text,
  add column calendar text not null default 'zone' check (calendar in ('zone','taiwan','mainland','weekdays','every_day')),
  add column hours jsonb not null default '[]';

-- Received is the earliest moment anybody in the firm heard of it, however late it was written down.
alter table desk.cases
  add column kind text not null default 'complaint' check (kind in ('complaint','enquiry','suggestion','thanks')),
  add column channel text not null default 'phone'
    check (channel in ('phone','chat','counter','email','portal','letter','social','api')),
  add column received_at timestamptz,
  add column verbatim text,
  add column verbatim_language text check (verbatim_language in ('zh-Hant','zh-Hans','en')),
  add column acknowledged_at timestamptz,
  add column first_answer_at timestamptz,
  add column closed_as text
    check (closed_as in ('accepted','answered','after_recourse','withdrawn','no_reply','duplicate','not_a_complaint'));
update desk.cases set received_at = opened_at;
alter table desk.cases alter column received_at set not null;
alter table desk.cases add check (received_at <= opened_at);

create function desk.verbatim_stays() returns trigger language plpgsql as $$
begin
  if old.verbatim is not null and new.verbatim is distinct from old.verbatim then
    raise exception 'what the customer wrote is never edited' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger verbatim_stays before update of verbatim on desk.cases
  for each row execute function desk.verbatim_stays();

-- What is written for everybody to answer from. An article that is retired is kept: people were told it.
create table desk.articles (
  id uuid primary key,
  house uuid not null references platform.houses,
  key text not null,
  version integer not null check (version > 0),
  kind text not null check (kind in ('article','notice','standard')),
  title text not null,
  words text not null,
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  published_at timestamptz not null,
  retired_at timestamptz,
  retired_because text,
  unique (house, key, version)
);

alter table desk.statements alter column contact drop not null;
alter table desk.statements
  add column article uuid references desk.articles,
  add column case_id uuid references desk.cases,
  add column topic text,
  add column wrong_at timestamptz,
  add column wrong_because text,
  add column search tsvector not null default '';
create index statements_article on desk.statements (article) where article is not null;
create index statements_search on desk.statements using gin (search);

-- What has to be known before anybody may say whose fault it was.
create table desk.case_facts (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  words text not null,
  state text not null default 'unverified' check (state in ('unverified','verified','disproved')),
  admits boolean not null default false,
  verify_by timestamptz,
  evidence text,
  evidence_kind text check (evidence_kind in ('recording','transcript','document','photo','article','system','person')),
  evidence_id uuid,
  asked_by uuid references platform.people,
  asked_at timestamptz not null,
  settled_by uuid references platform.people,
  settled_at timestamptz,
  check ((state = 'unverified') = (settled_at is null)),
  check ((state = 'unverified') = (settled_by is null)),
  check (state = 'unverified' or evidence is not null)
);
create index case_facts_case on desk.case_facts (case_id, asked_at);
create index case_facts_waiting on desk.case_facts (house, verify_by) where state = 'unverified';

create schema redress;
grant usage on schema redress to sanying_app;

-- What we do to put it right. Nothing done to a person of the staff can be one.
create table redress.remedies (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  demand uuid references desk.demands,
  kind text not null check (kind in ('repayment','compensation','replacement','repair','gift','fee_waiver','service','apology_letter')),
  grade integer not null check (grade between 0 and 4),
  amount bigint not null default 0 check (amount between 0 and 10000000000),
  currency text not null,
  words text not null,
  state text not null default 'proposed'
    check (state in ('proposed','approved','sent','received','declined_by_customer','refused')),
  proposed_by uuid not null references platform.people,
  proposed_at timestamptz not null,
  approved_by uuid references platform.people,
  approved_at timestamptz,
  sent_at timestamptz,
  settled_at timestamptz,
  check (state in ('proposed','refused','declined_by_customer') or approved_by is not null),
  check (state not in ('sent','received') or sent_at is not null)
);
create index remedies_case on redress.remedies (case_id, proposed_at);
create index remedies_waiting on redress.remedies (house, proposed_at) where state in ('proposed','approved','sent');

do $$ declare t regclass; begin
  foreach t in array array['desk.articles','desk.case_facts','redress.remedies']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on %s to sanying_app', t);
  end loop;
end $$;
