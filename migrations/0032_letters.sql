-- Letters about conduct: what was written, who signed it, what went out, and what shows that it arrived.
-- What somebody was given is never changed: drafts, seals, proofs and steps are only added to.

create table guard.letters (
  id uuid primary key,
  number bigint generated always as identity,
  house uuid not null references platform.houses,
  kind text not null check (kind in ('advice','warning','notice','restriction','review_outcome','appeal_received',
    'appeal_outcome','lifted')),
  customer uuid not null references desk.customers,
  standing uuid references guard.standings,
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  pack text not null,
  pack_version integer not null,
  template_version integer not null,
  charter_version integer not null,
  state text not null default 'draft' check (state in ('draft','signed','sent','delivered','failed','dropped')),
  author uuid not null references platform.people,
  drafted_at timestamptz not null,
  signer uuid references platform.people,
  signed_at timestamptz,
  way text check (way in ('post','portal','email','handed_over')),
  address text,
  on_page boolean not null default true,
  sent_by uuid references platform.people,
  sent_at timestamptz,
  delivered_at timestamptz,
  failed_at timestamptz,
  -- Only a legal notice may go out without a decision about access behind it.
  check (standing is not null or kind = 'notice'),
  check (signer <> author),
  check ((signer is null) = (signed_at is null)),
  check (state not in ('signed','sent','delivered','failed') or signed_at is not null),
  check (state <> 'draft' or signed_at is null),
  check (state not in ('sent','delivered','failed') or (sent_at is not null and sent_by is not null and way is not null)),
  check (way is null or way = 'portal' or address is not null),
  check (way is distinct from 'portal' or on_page),
  check ((state = 'delivered') = (delivered_at is not null)),
  check (state <> 'failed' or failed_at is not null)
);
create index letters_state on guard.letters (house, state, drafted_at);
create index letters_customer on guard.letters (customer, sent_at);
create index letters_standing on guard.letters (standing);

-- Every time somebody saves a draft is a row; the signature names the row it was put under.
create table guard.letter_drafts (
  letter uuid not null references guard.letters,
  nth integer not null check (nth > 0),
  house uuid not null references platform.houses,
  parts jsonb not null,
  clauses text[] not null default '{}',
  articles text[] not null default '{}',
  by uuid not null references platform.people,
  at timestamptz not null,
  primary key (letter, nth)
);

create table guard.letter_incidents (
  letter uuid not null references guard.letters,
  incident uuid not null references guard.incidents,
  house uuid not null references platform.houses,
  primary key (letter, incident)
);
create index letter_incidents_incident on guard.letter_incidents (incident);

-- The exact text and the exact pages. The database counts both sums again and takes nothing that does not agree.
create table guard.letter_seals (
  letter uuid primary key references guard.letters,
  house uuid not null references platform.houses,
  draft integer not null,
  blocks jsonb not null,
  words text not null,
  pdf bytea not null,
  words_sha256 text not null check (words_sha256 = encode(sha256(convert_to(words, 'UTF8')), 'hex')),
  pdf_sha256 text not null check (pdf_sha256 = encode(sha256(pdf), 'hex')),
  by uuid not null references platform.people,
  at timestamptz not null,
  foreign key (letter, draft) references guard.letter_drafts (letter, nth)
);

create table guard.letter_proofs (
  id uuid primary key,
  letter uuid not null references guard.letters,
  house uuid not null references platform.houses,
  kind text not null check (kind in ('postal_number','signed_slip','mail_receipt','opened','witness','returned','bounced')),
  words text not null check (btrim(words) <> ''),
  file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
  happened_at timestamptz not null,
  by uuid references platform.people,
  at timestamptz not null,
  -- What the customer opened by their own link is said by nobody of the house.
  check ((kind = 'opened') = (by is null))
);
create index letter_proofs_letter on guard.letter_proofs (letter, at);

create table guard.letter_steps (
  id uuid primary key,
  letter uuid not null references guard.letters,
  house uuid not null references platform.houses,
  seq bigint generated always as identity,
  step text not null check (step in ('drafted','saved','refused','signed','sent','delivered','failed','dropped','read')),
  words text not null default '',
  by uuid references platform.people,
  at timestamptz not null
);
create index letter_steps_letter on guard.letter_steps (letter, seq);

-- Somebody has looked again whether an article still says what we write down of it. The newest row counts.
create table guard.law_reviews (
  id uuid primary key,
  house uuid not null references platform.houses,
  article text not null,
  as_of date not null,
  review_by date not null,
  ended_on date,
  words text not null default '',
  by uuid not null references platform.people,
  at timestamptz not null,
  check (review_by > as_of and review_by <= as_of + 400)
);
create index law_reviews_article on guard.law_reviews (article, at);

-- A charter of the house's own. The first versions come with the product; a version that was published stays as it is.
create table desk.charter_versions (
  house uuid not null references platform.houses,
  version integer not null,
  since date not null,
  published_by uuid not null references platform.people,
  published_at timestamptz not null,
  primary key (house, version)
);
create table desk.charter_clauses (
  house uuid not null,
  version integer not null,
  nth integer not null,
  part text not null check (part in ('customer_may','we_owe','customer_owes','staff_may')),
  key text not null check (key ~ '^[a-z][a-z_]{1,39}$'),
  words jsonb not null,
  primary key (house, version, key),
  foreign key (house, version) references desk.charter_versions
);

do $$ declare t regclass; begin
  foreach t in array array['guard.letters','guard.letter_drafts','guard.letter_incidents','guard.letter_seals',
    'guard.letter_proofs','guard.letter_steps','guard.law_reviews','desk.charter_versions','desk.charter_clauses']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert on %s to sanying_app', t);
  end loop;
end $$;
-- Where a letter stands may change; who it is for, what it is and what it said may not.
grant update (state, signer, signed_at, way, address, on_page, sent_by, sent_at, delivered_at, failed_at)
  on guard.letters to sanying_app;
