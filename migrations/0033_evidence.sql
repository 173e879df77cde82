-- Evidence that is only added to: one chain for what was captured, a second for whoever touched it, both of the whole house.

-- A hold stands on a case, a conversation, an incident or a legal matter. While it does, nothing of it is erased, whatever its age.
alter table desk.holds alter column case_id drop not null;
alter table desk.holds add column contact uuid references desk.contacts;
alter table desk.holds add column incident uuid references guard.incidents;
alter table desk.holds add column matter uuid references guard.matters;
alter table desk.holds add column lifted_because text;
alter table desk.holds add check (num_nonnulls(case_id, contact, incident, matter) = 1);
create unique index holds_on_contact on desk.holds (contact) where lifted_at is null and contact is not null;
create unique index holds_on_incident on desk.holds (incident) where lifted_at is null and incident is not null;
create unique index holds_on_matter on desk.holds (matter) where lifted_at is null and matter is not null;

-- That something is to be captured. It is opened by what happened, in the same transaction, so that nobody can forget it.
create table guard.captures (
  id uuid primary key,
  house uuid not null references platform.houses,
  incident uuid references guard.incidents,
  contact uuid references desk.contacts,
  because text not null check (because in ('reported','confirmed','ended','asked')),
  asked_at timestamptz not null,
  captured_at timestamptz,
  items integer not null default 0 check (items >= 0),
  check (num_nonnulls(incident, contact) >= 1)
);
create index captures_open on guard.captures (house, asked_at) where captured_at is null;
create index captures_contact on guard.captures (contact);
create index captures_incident on guard.captures (incident);

-- What was there at a moment. The print is over everything of a row and over its words; the seal is over the print and the seal before.
create table guard.evidence (
  house uuid not null references platform.houses,
  nth integer not null check (nth >= 1),
  capture uuid not null references guard.captures,
  incident uuid references guard.incidents,
  contact uuid references desk.contacts,
  case_id uuid references desk.cases,
  kind text not null check (kind in ('report','transcript','steps','reading','call','file')),
  source text not null,
  file uuid references desk.files,
  bytes integer not null check (bytes >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  captured_at timestamptz not null,
  clock text not null,
  captured_by text not null,
  print text not null check (print ~ '^[0-9a-f]{64}$'),
  seal text not null check (seal ~ '^[0-9a-f]{64}$'),
  primary key (house, nth),
  check ((kind = 'file') = (file is not null))
);
create index evidence_contact on guard.evidence (contact);
create index evidence_incident on guard.evidence (incident);
create index evidence_case on guard.evidence (case_id);
create index evidence_capture on guard.evidence (capture);

-- The words apart from the row: when their time has come they go, and the row goes on proving what they were.
create table guard.evidence_bodies (
  house uuid not null references platform.houses,
  nth integer not null,
  body text not null,
  primary key (house, nth),
  foreign key (house, nth) references guard.evidence
);

-- Who touched what, when and why. Each row also names where the other chain stood.
create table guard.custody (
  house uuid not null references platform.houses,
  nth integer not null check (nth >= 1),
  act text not null check (act in ('read','read_redacted','packed','erased','held','lifted','asked_out','let_out','kept_in')),
  item integer,
  about_kind text check (about_kind in ('case','contact','incident','matter')),
  about uuid,
  by uuid references platform.people,
  role text not null,
  purpose text not null,
  at timestamptz not null,
  evidence_nth integer not null,
  evidence_seal text not null,
  print text not null check (print ~ '^[0-9a-f]{64}$'),
  seal text not null check (seal ~ '^[0-9a-f]{64}$'),
  primary key (house, nth),
  check ((about_kind is null) = (about is null))
);
create index custody_item on guard.custody (house, item);
create index custody_about on guard.custody (about);

-- Out of the house only with a name, a purpose and the word of somebody of legal who did not ask.
create table guard.exports (
  id uuid primary key,
  house uuid not null references platform.houses,
  about_kind text not null check (about_kind in ('case','contact','incident','matter')),
  about uuid not null,
  recipient text not null,
  purpose text not null,
  asked_by uuid not null references platform.people,
  asked_at timestamptz not null,
  decided_by uuid references platform.people,
  decided_at timestamptz,
  approved boolean,
  because text,
  check (decided_by <> asked_by),
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (approved is null)),
  check (approved is distinct from false or because is not null)
);
create index exports_about on guard.exports (about);

-- Company and employee, each its own choice. The employee’s is told to legal only where she says so.
create table guard.matter_choices (
  id uuid primary key,
  house uuid not null references platform.houses,
  matter uuid not null references guard.matters,
  claimant text not null check (claimant in ('company','employee')),
  choice text not null check (choice in ('open','acts','does_not','kept')),
  shared boolean not null default true,
  words text not null default '',
  by uuid not null references platform.people,
  at timestamptz not null,
  check (claimant = 'employee' or (shared and choice <> 'kept'))
);
create index matter_choices_matter on guard.matter_choices (matter, at);

-- By when something can be brought at all, as counsel reckons it, and how near the last reminder was.
alter table guard.matter_deadlines add column kind text not null default 'step' check (kind in ('step','limitation'));
alter table guard.matter_deadlines add column basis text not null default '';
alter table guard.matter_deadlines add column known_at timestamptz;
alter table guard.matter_deadlines add column months integer check (months between 1 and 240);
alter table guard.matter_deadlines add column reminded integer;
alter table guard.matter_deadlines add check ((kind = 'limitation') = (known_at is not null and months is not null and basis <> ''));

-- A question to legal, between one person and legal.
create table guard.consultations (
  id uuid primary key,
  house uuid not null references platform.houses,
  person uuid not null references platform.people,
  incident uuid references guard.incidents,
  contact uuid references desk.contacts,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  state text not null default 'asked' check (state in ('asked','answered','closed')),
  answered_at timestamptz,
  reminded_at timestamptz,
  escalated_at timestamptz
);
create index consultations_person on guard.consultations (person, asked_at);
create index consultations_open on guard.consultations (house, due_at) where state = 'asked';

create table guard.consultation_words (
  id uuid primary key,
  house uuid not null references platform.houses,
  consultation uuid not null references guard.consultations,
  by uuid not null references platform.people,
  words text not null,
  at timestamptz not null
);
create index consultation_words_of on guard.consultation_words (consultation, at);

-- What was asked and answered, in words that lead to nobody. It is read by all only when the person has agreed to these very words.
create table guard.legal_faqs (
  id uuid primary key,
  house uuid not null references platform.houses,
  consultation uuid not null references guard.consultations,
  question text not null,
  answer text not null,
  language text not null check (language in ('zh-Hant','zh-Hans','en')),
  drafted_by uuid not null references platform.people,
  drafted_at timestamptz not null,
  agreed_at timestamptz,
  refused_at timestamptz,
  withdrawn_at timestamptz,
  check (num_nonnulls(agreed_at, refused_at) <= 1)
);
create unique index legal_faqs_one on guard.legal_faqs (consultation) where refused_at is null and withdrawn_at is null;

do $$ declare t regclass; begin
  foreach t in array array['guard.captures','guard.evidence','guard.evidence_bodies','guard.custody','guard.exports',
    'guard.matter_choices','guard.consultations','guard.consultation_words','guard.legal_faqs']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('create policy house on %s using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert on %s to sanying_app', t);
  end loop;
end $$;
grant update on guard.captures, guard.exports, guard.consultations, guard.legal_faqs to sanying_app;

create policy room on guard.exports as restrictive
  using (coaching.reader() = asked_by or coaching.reads_as('legal'));
-- Each writes for itself: nobody chooses in somebody else's place.
create policy room on guard.matter_choices as restrictive
  using (exists (select from guard.matters m where m.id = matter and (shared or coaching.reader() = m.agent)))
  with check (by = coaching.reader() and case claimant when 'company' then coaching.reads_as('legal')
    else exists (select from guard.matters m where m.id = matter and m.agent = coaching.reader()) end);
create policy room on guard.consultations as restrictive
  using (coaching.is_clock() or coaching.reader() = person or coaching.reads_as('legal'));
create policy room on guard.consultation_words as restrictive
  using (exists (select from guard.consultations c where c.id = consultation)) with check (by = coaching.reader());
create policy room on guard.legal_faqs as restrictive
  using ((agreed_at is not null and withdrawn_at is null) or exists (select from guard.consultations c where c.id = consultation));

-- Opens a capture and its alarm with what happened.
create function guard.open_capture(of_house uuid, of_incident uuid, of_contact uuid, why text, moment timestamptz) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  capture uuid := gen_random_uuid();
  alarm uuid := gen_random_uuid();
begin
  insert into guard.captures (id, house, incident, contact, because, asked_at)
    values (capture, of_house, of_incident, of_contact, why, moment);
  insert into platform.deadlines (id, house, kind, about, due_at) values (alarm, of_house, 'evidence_capture', capture, moment);
  perform platform.set_alarm(alarm, moment - (select ahead from platform.clock));
end $$;
revoke all on function guard.open_capture from public;

create function guard.incident_is_evidence() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    perform guard.open_capture(new.house, new.id, new.contact, 'reported', new.reported_at);
  elsif new.state = 'confirmed' then
    perform guard.open_capture(new.house, new.id, new.contact, 'confirmed', new.decided_at);
  end if;
  return null;
end $$;
create trigger evidence_of_report after insert on guard.incidents for each row execute function guard.incident_is_evidence();
create trigger evidence_of_decision after update of state on guard.incidents
  for each row when (new.state is distinct from old.state) execute function guard.incident_is_evidence();

-- Reported while the conversation still ran: what came after the report belongs to it too.
create function guard.ending_is_evidence() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform guard.open_capture(new.house, i.id, new.id, 'ended', new.ended_at)
    from (select id from guard.incidents where contact = new.id order by reported_at limit 1) i;
  return null;
end $$;
create trigger evidence_of_ending after update of state on desk.contacts
  for each row when (new.state = 'ended' and old.state <> 'ended') execute function guard.ending_is_evidence();

-- Whether a hold of any kind reaches this conversation, incident or case.
create function guard.is_held(of_contact uuid, of_incident uuid, of_case uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select from desk.holds h where h.house = platform.house() and h.lifted_at is null and (
    h.contact = of_contact or h.incident = of_incident or h.case_id = of_case
    or h.case_id = (select c.case_id from desk.contacts c where c.id = of_contact)
    or h.incident in (select i.id from guard.incidents i where i.contact = of_contact or i.case_id = of_case)
    or h.contact in (select c.id from desk.contacts c where c.case_id = of_case)
    or h.incident in (select i.id from guard.incidents i join desk.contacts c on c.id = i.contact where c.case_id = of_case)
    or h.matter in (select m.id from guard.matters m join desk.contacts c on c.id = m.contact
      where c.id = of_contact or c.case_id = of_case))) $$;

-- Words are given to counsel, to whoever they were said to, and to a manager who reads them redacted; on the confined path not to a
-- manager. The clock captures and lets go. To everybody else, and to the house without a name, they are not there.
create function guard.reads_words(of_nth integer) returns boolean language sql stable security definer set search_path = '' as $$
  select coaching.is_clock() or coaching.reads_as('legal') or exists (select from guard.evidence e
    left join desk.contacts c on c.id = e.contact left join guard.incidents i on i.id = e.incident
    where e.house = platform.house() and e.nth = of_nth and (coaching.reader() in (c.agent, i.agent)
      or (coaching.reads_as('manager') and not coalesce(i.confined, false)
        and not exists (select from guard.incidents x where x.contact = e.contact and x.confined)))) $$;
create policy room on guard.evidence_bodies as restrictive for select using (guard.reads_words(nth));

-- Whether the words of a row are still there, and what they come to: whoever walks the chain needs no word of them.
create function guard.word_prints(after integer, most integer) returns table (nth integer, sha256 text, file_sha256 text)
  language sql stable security definer set search_path = '' as $$
  select b.nth, encode(sha256(convert_to(b.body, 'UTF8')), 'hex'),
    case when e.kind = 'file' then substring(b.body from '"sha256": "([0-9a-f]{64})"') end
    from guard.evidence_bodies b join guard.evidence e on e.house = b.house and e.nth = b.nth
    where b.house = platform.house() and b.nth > after order by b.nth limit most $$;

-- The words of a report of the confined path, for the clock that captures them and for whoever may stand in that room.
create function guard.confined_report(of_incident uuid)
  returns table (beyond_normal text, harm text, because text, quotes jsonb)
  language plpgsql stable security definer set search_path = '' as $$ begin
  if not (coaching.is_clock() or guard.in_room(of_incident)) then return; end if;
  return query select w.beyond_normal, w.harm, w.because, (select coalesce(jsonb_agg(
      jsonb_build_object('key', u.key, 'who', u.who, 'words', u.words, 'at',
      to_char(u.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by u.at, u.key), '[]')
      from guard.incident_quotes q join desk.utterances u on u.id = q.utterance where q.incident = of_incident)
    from guard.incidents i join guard.confined_words w on w.incident = i.id
    where i.id = of_incident and i.house = platform.house();
end $$;

-- What is there of a conversation or an incident already, so that nothing is captured twice, whoever asks.
create function guard.captured_already(of_contact uuid, of_incident uuid) returns table (source text, sha256 text)
  language sql stable security definer set search_path = '' as $$
  select e.source, e.sha256 from guard.evidence e join guard.evidence_bodies b on b.house = e.house and b.nth = e.nth
    where e.house = platform.house() and (e.contact = of_contact or e.incident = of_incident) $$;

-- Until when evidence is kept, and why. Null: for as long as what stands in `because` is so. One place says it; the ring, the
-- risk register and the database's own refusal below all ask here.
create function guard.kept_until(of_contact uuid, of_incident uuid, of_case uuid) returns table (until timestamptz, because text)
  language sql stable security definer set search_path = '' as $$
  with of_it as (select i.* from guard.incidents i where i.house = platform.house()
    and (i.id = of_incident or (of_contact is not null and i.contact = of_contact))),
  matters as (select m.* from guard.matters m where m.house = platform.house() and m.contact = of_contact)
  select case when b.because is null then greatest(
      (select max(i.decided_at + case i.state when 'confirmed' then interval '1095 days' else interval '180 days' end) from of_it i),
      (select max(m.closed_at + interval '1095 days') from matters m),
      (select max(d.due_at) from guard.matter_deadlines d join matters m on m.id = d.matter where d.kind = 'limitation'),
      (select max(s.lapse_at + interval '365 days') from guard.standings s join guard.standing_incidents si on si.standing = s.id
        join of_it i on i.id = si.incident where s.state = 'approved'),
      (select max(k.closed_at + interval '180 days') from desk.cases k where k.id = of_case)) end,
    coalesce(b.because, 'age')
  from (select case
    when guard.is_held(of_contact, of_incident, of_case) then 'held'
    when exists (select from matters m where m.state <> 'closed') then 'matter'
    when exists (select from of_it i where i.state = 'reported') then 'incident'
    when exists (select from guard.standings s join guard.standing_incidents si on si.standing = s.id
      join of_it i on i.id = si.incident where s.state = 'draft') then 'standing'
    when exists (select from desk.cases k where k.id = of_case and k.state = 'open') then 'case'
    when not exists (select from of_it) and not exists (select from matters) then 'unlinked'
  end as because) b $$;

-- Files of a case stay while a hold reaches the case or evidence that names one of them is kept.
create function desk.kept_for_law(of_case uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select guard.is_held(null, null, of_case) or exists (select from guard.evidence e
    join guard.evidence_bodies b on b.house = e.house and b.nth = e.nth
    where e.case_id = of_case and e.kind = 'file' and e.house = platform.house()) $$;

-- The last word: whatever path a deletion takes, a held file is not erased.
create function desk.refuse_held() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if desk.kept_for_law(new.case_id) then raise exception 'held: nothing of this case is erased'; end if;
  return new;
end $$;
create trigger files_obey_holds before update of erased_at on desk.files
  for each row when (new.erased_at is not null and old.erased_at is null) execute function desk.refuse_held();

-- The only way by which the words of evidence go: not while anything keeps them, and not a day too soon.
create function guard.let_go(of_nth integer, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare
  e guard.evidence;
  k record;
begin
  select * into e from guard.evidence where house = platform.house() and nth = of_nth;
  select * into k from guard.kept_until(e.contact, e.incident, e.case_id);
  if k.until is null or k.until > moment then return false; end if;
  delete from guard.evidence_bodies where house = e.house and nth = of_nth;
  return found;
end $$;

-- How many questions to legal wait past their time, and since when. Never whose.
create function guard.late_consultations(moment timestamptz) returns table (late integer, oldest timestamptz)
  language sql stable security definer set search_path = '' as $$
  select count(*)::int, min(c.due_at) from guard.consultations c
    where c.house = platform.house() and c.state = 'asked' and c.due_at <= moment $$;

revoke all on function guard.confined_report, guard.reads_words, guard.word_prints, guard.captured_already, guard.is_held, guard.kept_until, guard.let_go, guard.late_consultations, desk.kept_for_law, desk.refuse_held,
  guard.incident_is_evidence, guard.ending_is_evidence from public;
grant execute on function guard.confined_report, guard.reads_words, guard.word_prints, guard.captured_already, guard.is_held, guard.kept_until, guard.let_go, guard.late_consultations, desk.kept_for_law to sanying_app;
