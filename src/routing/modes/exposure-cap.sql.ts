import { sql } from 'kysely'
import { hardCounts, haveHad } from '#care/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { CAP_DAYS, capsOf, type Served } from './exposure-cap.ts'

/** Who is given nothing that may be hard for now. A yes or a no: how much anybody had does not leave the wall. */
export async function atTheirCap(work: Work): Promise<ReadonlySet<PersonId>> {
  const since = new Date(work.now.getTime() - CAP_DAYS * 86_400_000)
  const { rows: people } = await sql<Served>`
    select c.agent as id, coalesce(sum(extract(epoch from coalesce(c.ended_at, ${work.now}) - c.answered_at)), 0)::double precision / 3600 as hours,
      exists (select from routing.volunteers v where v.agent = c.agent and v.left_at is null and v.until > ${work.now}) as "choseMore"
    from desk.contacts c where c.agent is not null and c.answered_at >= ${since} group by c.agent`.execute(work.tx)
  const inAll = (await hardCounts(work, since, work.now)).reduce((sum, n) => sum + n, 0)
  return haveHad(work, since, capsOf(people, inAll))
}

export async function namesAtTheirCap(work: Work): Promise<readonly string[]> {
  const at = [...(await atTheirCap(work))]
  if (at.length === 0) return []
  const rows = await work.tx
    .selectFrom('platform.people')
    .select('name')
    .where('id', 'in', at)
    .orderBy('name')
    .execute()
  return rows.map((it) => it.name)
}
