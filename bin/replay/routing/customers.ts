import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { inHouse } from '#platform/db/db.ts'
import { newId } from '#platform/new-id.ts'
import type { Ground } from './ground.ts'

const DAYS = 29

/** Somebody on the list, before they call for the first time. The lot decides here what a lead decides in a house. */
export async function addCustomer({ db, house, clock }: Ground, lead: PersonId, account: string): Promise<void> {
  const now = clock.now()
  await inHouse(db, house, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select id from desk.customers where account = ${`replay-${account}`}`.execute(tx)
    const id = rows[0]?.id ?? newId<'customer'>(now)
    if (!rows[0])
      await sql`insert into desk.customers (id, house, account, language, created_at)
        values (${id}, ${house}, ${`replay-${account}`}, 'en', ${now})`.execute(tx)
    await sql`insert into routing.sensitive (id, house, customer, source, reason, severe, from_at, until, listed_by, listed_at)
      select ${newId<'sensitive'>(now)}, ${house}, ${id}, 'open_case', 'drawn by lot for a replay', false, ${now},
        ${new Date(now.getTime() + DAYS * 86_400_000)}, ${lead}, ${now}
      where not exists (select from routing.sensitive s where s.customer = ${id} and s.until > ${now})`.execute(tx)
  })
}
