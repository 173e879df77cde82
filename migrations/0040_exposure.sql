-- How what customers did is spread over people, told without saying over whom.

-- One row a person who was on duty, without any id and by its figures alone: the team, the language that decides
-- which contacts reach them, minutes on duty and hard contacts by week. `staffed` is {"person": [minutes, …]}.
create function care.hard_spread(staffed jsonb, bounds timestamptz[])
  returns table (team text, language text, minutes double precision[], hard integer[])
  language sql stable security definer set search_path = '' as
  $$ select p.team, p.language,
       array(select x.m::text::double precision from jsonb_array_elements(s.value) with ordinality x(m, nth) order by x.nth),
       array(select (select count(distinct r.contact)::integer from care.recoveries r
           where r.house = platform.house() and r.agent = p.id and r.level >= 2 and r.contact is not null
             and r.began_at >= bounds[w] and r.began_at < bounds[w + 1])
         from generate_series(1, array_length(bounds, 1) - 1) w order by w)
     from jsonb_each(staffed) s join platform.people p on p.id = s.key::uuid
     where p.house = platform.house() and p.role = 'agent'
     order by 3, 4, 1, 2 $$;

-- One's own, by week: for whoever has said who they are, and there is no way to name somebody else.
create function care.my_hard(bounds timestamptz[]) returns table (week integer, hard integer)
  language sql stable security definer set search_path = '' as
  $$ select w, (select count(distinct r.contact)::integer from care.recoveries r
         where r.house = platform.house() and r.agent = nullif(current_setting('app.person', true), '')::uuid
           and r.level >= 2 and r.contact is not null and r.began_at >= bounds[w] and r.began_at < bounds[w + 1])
     from generate_series(1, array_length(bounds, 1) - 1) w order by w $$;

revoke all on function care.hard_spread, care.my_hard from public;
grant execute on function care.hard_spread, care.my_hard to sanying_app;
