-- What was told wrongly is called back; and whoever told it is looked at fairly, in a room apart.

-- What an article said when people were told it is never edited: a new version is another row.
create function desk.article_stays() returns trigger language plpgsql as $$
begin
  if (new.key, new.version, new.kind, new.title, new.words, new.language, new.published_at)
     is distinct from (old.key, old.version, old.kind, old.title, old.words, old.language, old.published_at) then
    raise exception 'a published version is never edited' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger article_stays before update on desk.articles for each row execute function desk.article_stays();

alter table desk.articles
  add column published_by uuid references platform.people,
  add column retired_by uuid references platform.people,
  add column search tsvector not null default '',
  add check (retired_at is null or retired_because is not null);
create index articles_search on desk.articles using gin (search);
create index articles_standing on desk.articles (house, published_at) where retired_at is null;

-- Who has read which version, and when. Never unread again.
create table desk.article_acks (
  article uuid not null references desk.articles,
  person uuid not null references platform.people,
  house uuid not null references platform.houses,
  at timestamptz not null,
  primary key (article, person)
);

create index statements_by on desk.statements (by, at);
create index statements_at on desk.statements (house, at);
create index statements_case on desk.statements (case_id) where case_id is not null;

-- A lead has talked with a colleague about what a customer asks against them. Only then does the colleague read it.
create table desk.spoken (
  case_id uuid not null references desk.cases,
  agent uuid not null references platform.people,
  house uuid not null references platform.houses,
  lead uuid not null references platform.people,
  at timestamptz not null,
  primary key (case_id, agent)
);

-- A wrong answer, and everybody who was told it.
create table redress.recalls (
  id uuid primary key,
  house uuid not null references platform.houses,
  statement uuid not null references desk.statements,
  article uuid references desk.articles,
  fact uuid not null references desk.case_facts,
  because text not null,
  state text not null default 'looking' check (state in ('looking','confirmed','dropped')),
  begun_by uuid not null references platform.people,
  begun_at timestamptz not null,
  confirmed_by uuid references platform.people,
  confirmed_at timestamptz,
  owner uuid references platform.people,
  due_at timestamptz,
  right_words jsonb not null default '{}',
  check ((state = 'confirmed') = (confirmed_at is not null)),
  check (state <> 'confirmed' or (confirmed_by is not null and owner is not null and due_at is not null))
);
create unique index recalls_one on redress.recalls (statement) where state <> 'dropped';

-- A statement that a recall came upon. What a rule saw and what a person chose stand side by side.
create table redress.recall_statements (
  recall uuid not null references redress.recalls,
  statement uuid not null references desk.statements,
  house uuid not null references platform.houses,
  customer uuid not null references desk.customers,
  found text not null check (found in ('hit','near','by_hand')),
  counts boolean not null,
  score double precision not null default 0,
  reasons text[] not null default '{}',
  chosen_by uuid references platform.people,
  chosen_at timestamptz,
  primary key (recall, statement)
);
create index recall_statements_of on redress.recall_statements (statement);

-- One correction for each customer, whatever they were told and how often.
create table redress.recall_customers (
  recall uuid not null references redress.recalls,
  customer uuid not null references desk.customers,
  house uuid not null references platform.houses,
  case_id uuid references desk.cases,
  promise uuid references desk.promises,
  opened_at timestamptz,
  primary key (recall, customer),
  check ((opened_at is null) = (promise is null)),
  check ((opened_at is null) = (case_id is null))
);
create index recall_customers_left on redress.recall_customers (recall) where opened_at is null;
create index recall_customers_case on redress.recall_customers (case_id) where case_id is not null;

create schema fair;
grant usage on schema fair to sanying_app;

-- A look at what a colleague did, opened by what is known and never by what somebody demands.
create table fair.reviews (
  id uuid primary key,
  house uuid not null references platform.houses,
  case_id uuid not null references desk.cases,
  agent uuid not null references platform.people,
  fact uuid references desk.case_facts,
  recall uuid references redress.recalls,
  statement uuid references desk.statements,
  own_state boolean not null default false,
  opened_by uuid not null references platform.people,
  opened_at timestamptz not null,
  care_at timestamptz,
  care_by uuid references platform.people,
  known jsonb not null default '{}',
  told_at timestamptz,
  told_by uuid references platform.people,
  told_words text,
  answer_by timestamptz,
  answer text,
  answered_at timestamptz,
  asked jsonb not null default '{}',
  customer_account text,
  our_account text,
  class text check (class in ('slip','system_induced','at_risk','reckless','no_error')),
  cause text check (cause in ('process','information','own_state','person','none')),
  why text,
  found_by uuid references platform.people,
  found_at timestamptz,
  hr_at timestamptz,
  hearing_at timestamptz,
  hearing_by uuid references platform.people,
  hearing_words text,
  plan_what text,
  plan_helper uuid references platform.people,
  plan_by timestamptz,
  plan_signs text,
  measure text check (measure in ('talk','coaching','retraining','appraisal_note','bonus_effect')),
  measured_as text,
  outlier boolean not null default false,
  decided_by uuid references platform.people,
  decided_at timestamptz,
  signed_by uuid references platform.people,
  signed_at timestamptz,
  appeal_by timestamptz,
  appeal text,
  appealed_at timestamptz,
  appeal_state text check (appeal_state in ('open','upheld','reversed')),
  appeal_answer text,
  appeal_decided_by uuid references platform.people,
  appeal_decided_at timestamptz,
  -- Facts, not a demand.
  check (fact is not null or recall is not null),
  -- Whoever is looked at does not look.
  check (agent is distinct from found_by and agent is distinct from decided_by and agent is distinct from signed_by),
  -- Heard before judged, or given the time to be.
  check (found_at is null or (told_at is not null and (answered_at is not null or answer_by <= found_at))),
  check (class is null or (found_by is not null and why is not null and asked <> '{}'
    and customer_account is not null and our_account is not null)),
  check (not own_state or found_at is null or care_at is not null),
  -- What was not meant, or what the house itself brought about, is met with growth and nothing else.
  check (measure is null or class in ('at_risk','reckless')),
  check (measure is null or (plan_what is not null and plan_helper is not null and plan_by is not null and plan_signs is not null)),
  check (measure not in ('appraisal_note','bonus_effect')
    or (hearing_at is not null and hearing_by is not null and measured_as = 'hr')),
  check (not outlier or signed_by is null or signed_by <> decided_by),
  check (class is distinct from 'no_error' or plan_what is null),
  -- A reversal leaves nothing on the record but that it was reversed.
  check (appeal_state is distinct from 'reversed' or (class is null and measure is null and plan_what is null and why is null))
);
create index reviews_case on fair.reviews (case_id);
create index reviews_agent on fair.reviews (agent, opened_at);
create unique index reviews_once on fair.reviews (case_id, agent, coalesce(fact, recall));

-- What the colleague would do next time, in their own words. It is theirs and their lead's, and no record.
create table fair.next_times (
  review uuid primary key references fair.reviews,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  words text not null,
  at timestamptz not null
);

-- What is owed to a colleague who was right, each with an owner.
create table fair.backings (
  review uuid not null references fair.reviews,
  kind text not null check (kind in ('praise','notice','unfounded','customer_answer')),
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  owner uuid not null references platform.people,
  done_at timestamptz,
  done_by uuid references platform.people,
  primary key (review, kind)
);

-- What somebody has said they would do for a colleague. Whoever helps reads this, and nothing else of the look.
create table fair.helps (
  review uuid primary key references fair.reviews,
  house uuid not null references platform.houses,
  agent uuid not null references platform.people,
  helper uuid not null references platform.people,
  what text not null,
  due_at timestamptz not null,
  hr_too boolean not null,
  done_at timestamptz,
  done_by uuid references platform.people
);
create index helps_helper on fair.helps (helper) where done_at is null;

-- What was decided in the past for the same class, without a name, a case or a day: the measure of too much.
create table fair.outcomes (
  review uuid primary key references fair.reviews,
  house uuid not null references platform.houses,
  class text not null check (class in ('slip','system_induced','at_risk','reckless','no_error')),
  measure text check (measure in ('talk','coaching','retraining','appraisal_note','bonus_effect')),
  check (measure is null or class in ('at_risk','reckless'))
);

-- Who may look: the colleague, the lead of their team, the second line, and hr once it was asked. A clock looks for what is late.
-- The house says in `app.reader` who is looking; where nobody is named, nobody sees anything.
create function fair.may_see(concerned uuid, asked_hr boolean, theirs_alone boolean) returns boolean language sql stable as $$
  select case coalesce(current_setting('app.reader', true), '')
    when '' then false
    when 'clock' then true
    else exists (
      select from platform.people p where p.id = current_setting('app.reader', true)::uuid and p.house = platform.house()
      and (p.id = concerned
        or (p.role = 'second_line' and not theirs_alone)
        or (p.role = 'hr' and asked_hr and not theirs_alone)
        or (p.role = 'lead' and p.team <> '' and p.team = (select team from platform.people where id = concerned))))
  end
$$;

do $$ declare t regclass; begin
  foreach t in array array['desk.article_acks','desk.spoken','redress.recalls','redress.recall_statements',
    'redress.recall_customers','fair.reviews','fair.next_times','fair.helps','fair.backings','fair.outcomes']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on %s to sanying_app', t);
  end loop;
end $$;
-- A customer who was taken out before anything was opened, a sentence of one's own, and a past that was reversed may go.
grant delete on redress.recall_customers, fair.next_times, fair.helps, fair.outcomes, fair.backings to sanying_app;

create policy room on fair.reviews as restrictive
  using (fair.may_see(agent, hr_at is not null, false)) with check (fair.may_see(agent, hr_at is not null, false));
create policy room on fair.backings as restrictive
  using (fair.may_see(agent, false, false)) with check (fair.may_see(agent, false, false));
create policy room on fair.helps as restrictive
  using (helper::text = current_setting('app.reader', true) or fair.may_see(agent, hr_too, false))
  with check (helper::text = current_setting('app.reader', true) or fair.may_see(agent, hr_too, false));
create policy room on fair.next_times as restrictive
  using (fair.may_see(agent, false, true)) with check (fair.may_see(agent, false, true));
create policy room on fair.outcomes as restrictive
  using (coalesce(current_setting('app.reader', true), '') <> '') with check (coalesce(current_setting('app.reader', true), '') <> '');
