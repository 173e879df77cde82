-- A contact is offered before it is given: somebody says yes, and only then is it theirs.

-- Queues that ask first, and for how long. Without a row a contact is given at once, as by a phone system that rings itself.
create table routing.offering (
  queue uuid primary key references desk.queues,
  house uuid not null references platform.houses,
  seconds integer not null check (seconds between 5 and 120),
  set_by uuid not null references platform.people,
  set_at timestamptz not null
);

-- Whom a waiting contact was offered to. What nobody took is forgotten when the contact is with somebody: no row and no
-- fact is left from which it could be counted what a person did not answer.
create table routing.offers (
  id uuid primary key,
  house uuid not null references platform.houses,
  contact uuid not null references desk.contacts,
  agent uuid not null references platform.people,
  voice boolean not null,
  weighed jsonb not null,
  at timestamptz not null,
  until timestamptz not null check (until > at),
  answer text check (answer in ('accepted','declined','timed_out','withdrawn')),
  answered_at timestamptz check (answered_at >= at),
  check ((answer is null) = (answered_at is null))
);
create unique index offers_one_open on routing.offers (contact) where answer is null;
create unique index offers_one_voice on routing.offers (agent) where answer is null and voice;
create unique index offers_one_accepted on routing.offers (contact) where answer = 'accepted';
create index offers_agent on routing.offers (agent) where answer is null;
create index offers_contact on routing.offers (contact);

-- Somebody let an offer run out, and has not answered one since. Yes or no, and gone with their next word.
create table routing.unanswered (
  agent uuid primary key references platform.people,
  house uuid not null references platform.houses
);

-- Two ran out one after the other: the house asks whether the person is still here.
alter table routing.presence add column away_because text check (away_because in ('no_answer'));
alter table routing.presence add check (away_because is null or state = 'away');

do $$ declare t text; begin
  foreach t in array array['offering','offers','unanswered'] loop
    execute format('alter table routing.%I enable row level security', t);
    execute format('create policy house on routing.%I using (house = platform.house()) with check (house = platform.house())', t);
    execute format('grant select, insert, update on routing.%I to sanying_app', t);
  end loop;
end $$;
grant delete on routing.offering, routing.unanswered to sanying_app;

-- Whoever begins a rest, sits down, goes or is set apart is asked no more, in the same transaction and whichever code began
-- it; the contact goes on to somebody else at once. Without a moment (a shield tells none) it is as if nobody had been asked.
create function routing.withdraw_offers(who uuid, moment timestamptz, only_voice boolean default false, of_customer uuid default null)
  returns void language plpgsql security definer set search_path = '' as $$
declare
  gone record;
  look uuid;
begin
  for gone in
    update routing.offers o set answer = 'withdrawn', answered_at = greatest(o.at, moment)
    from desk.contacts c
    where o.house = platform.house() and o.agent = who and o.answer is null and (o.voice or not only_voice)
      and c.id = o.contact and (of_customer is null or c.customer = of_customer)
    returning o.contact, o.at
  loop
    update platform.deadlines set state = 'met' where about = gone.contact and kind = 'offer_goes_on' and state = 'open';
    look := gen_random_uuid();
    insert into platform.deadlines (id, house, kind, about, due_at)
      values (look, platform.house(), 'offer_goes_on', gone.contact, greatest(gone.at, moment));
    perform platform.set_alarm(look, now());
  end loop;
end $$;

create function routing.rest_began() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform routing.withdraw_offers(new.agent, new.began_at);
  return null;
end $$;
create trigger rest_withdraws_offers after insert on care.recoveries for each row execute function routing.rest_began();

create function routing.shield_was_set() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform routing.withdraw_offers(new.agent, null);
  return null;
end $$;
create trigger shield_withdraws_offers after insert on care.shields for each row execute function routing.shield_was_set();

create function routing.pair_was_set_apart() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform routing.withdraw_offers(new.agent, new.from_at, false, new.customer);
  return null;
end $$;
create trigger pair_withdraws_offers after insert on guard.pair_shields for each row execute function routing.pair_was_set_apart();

-- Letters reach somebody in a seat, calls do not.
create function routing.seat_was_taken() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform routing.withdraw_offers(new.agent, new.from_at, true);
  return null;
end $$;
create trigger seat_withdraws_offers after insert on routing.sittings for each row execute function routing.seat_was_taken();

create function routing.somebody_went() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform routing.withdraw_offers(new.agent, new.since);
  return null;
end $$;
create trigger away_withdraws_offers after update of state on routing.presence
  for each row when (new.state = 'away' and old.state <> 'away') execute function routing.somebody_went();

create function routing.leave_was_noted() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.from_at <= new.noted_at then perform routing.withdraw_offers(new.person, new.noted_at); end if;
  return null;
end $$;
create trigger leave_withdraws_offers after insert on desk.absences for each row execute function routing.leave_was_noted();

-- With somebody, or over: nobody else is asked for it any more, and who was asked is forgotten.
create function routing.contact_is_placed() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from routing.offers where contact = new.id and answer is distinct from 'accepted';
  return null;
end $$;
create trigger placed_forgets_offers after update of state on desk.contacts
  for each row when (old.state = 'waiting' and new.state <> 'waiting') execute function routing.contact_is_placed();

-- What is over is over: nobody becomes the owner of a conversation that has ended.
create function desk.ended_stays_ended() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'An ended contact is nobody''s to take' using errcode = 'check_violation';
end $$;
create trigger ended_stays_ended before update of state on desk.contacts
  for each row when (old.state = 'ended' and new.state <> 'ended') execute function desk.ended_stays_ended();

revoke all on function routing.withdraw_offers, routing.rest_began, routing.shield_was_set, routing.pair_was_set_apart,
  routing.seat_was_taken, routing.somebody_went, routing.leave_was_noted, routing.contact_is_placed from public;
