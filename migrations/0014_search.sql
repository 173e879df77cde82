-- Everything that was said and written about a case, as one set of words, so that two characters find it among a million.

create table desk.case_search (
  case_id uuid primary key references desk.cases on delete cascade,
  house uuid not null references platform.houses,
  opened_at timestamptz not null,
  words tsvector not null
);
insert into desk.case_search select id, house, opened_at, search from desk.cases;
alter table desk.cases drop column search;
create index case_search_words on desk.case_search using gin (words);
create index case_search_newest on desk.case_search (house, opened_at desc, case_id);
create index cases_newest on desk.cases (house, opened_at desc, id);
-- Whether what comes in may belong to something of the same customer, open or closed.
create index cases_of_customer on desk.cases (customer, opened_at desc);
create index cases_open on desk.cases (house, opened_at desc, id) where state = 'open';
create index promises_owed on desk.promises (house, due_at, case_id) where state in ('open','broken');

alter table desk.case_search enable row level security;
create policy house on desk.case_search using (house = platform.house()) with check (house = platform.house());
grant select, insert, update, delete on desk.case_search to sanying_app;

-- Row level security keeps a word search from its index, because the operator is not known to keep silent about other
-- rows. So the search has a door of its own, which asks for the house itself.
-- Words that stand in many cases are found among the newest; words that do not are few enough to fetch all of them.
create function desk.find_cases(asked tsquery, of_state text, of_owner uuid, of_queue uuid,
    before_at timestamptz, before_id uuid, most integer)
  returns setof uuid language plpgsql stable security definer
  set search_path = '' set enable_seqscan = off set plan_cache_mode = force_custom_plan set jit = off as $$
declare found uuid[];
begin
  select array_agg(near.case_id order by near.opened_at desc, near.case_id desc) into found from (
    select s.case_id, s.opened_at from (
      select n.case_id, n.opened_at, n.words from desk.case_search n
      where n.house = platform.house() and (before_at is null or (n.opened_at, n.case_id) < (before_at, before_id))
      order by n.opened_at desc, n.case_id desc limit 2000) s
    join desk.cases c on c.id = s.case_id
    where s.words @@ asked and (of_state is null or c.state = of_state)
      and (of_owner is null or c.owner = of_owner) and (of_queue is null or c.queue = of_queue)
    order by s.opened_at desc, s.case_id desc limit most) near;
  if coalesce(array_length(found, 1), 0) >= most then
    return query select unnest(found);
    return;
  end if;
  if of_state is null and of_owner is null and of_queue is null then
    return query
      with hit as materialized (select s.case_id, s.opened_at, s.house from desk.case_search s where s.words @@ asked)
      select h.case_id from hit h
      where h.house = platform.house() and (before_at is null or (h.opened_at, h.case_id) < (before_at, before_id))
      order by h.opened_at desc, h.case_id desc limit most;
    return;
  end if;
  return query
    with hit as materialized (select s.case_id, s.opened_at, s.house from desk.case_search s where s.words @@ asked)
    select h.case_id from hit h join desk.cases c on c.id = h.case_id
    where h.house = platform.house() and (before_at is null or (h.opened_at, h.case_id) < (before_at, before_id))
      and (of_state is null or c.state = of_state)
      and (of_owner is null or c.owner = of_owner) and (of_queue is null or c.queue = of_queue)
    order by h.opened_at desc, h.case_id desc limit most;
end $$;
revoke all on function desk.find_cases from public;
grant execute on function desk.find_cases to sanying_app;
