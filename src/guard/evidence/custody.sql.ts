import type { Tx } from '#platform/public.ts'
import type { CustodyAct } from './evidence.ts'
import { exactly } from './exactly.sql.ts'
import type { Subject } from './subject.sql.ts'

const rows = (tx: Tx) =>
  tx
    .selectFrom('guard.custody as k')
    .leftJoin('platform.people as p', 'p.id', 'k.by')
    .selectAll('k')
    .select(exactly('k.at').as('at_exactly'))
    .select('p.name as by_name')

export async function custodyEntries(tx: Tx, item: number | null) {
  const found = await rows(tx)
    .$if(item !== null, (it) => it.where('k.item', '=', item))
    .orderBy('k.nth', 'desc')
    .limit(200)
    .execute()
  return found.map((it) => ({
    nth: it.nth,
    act: it.act as CustodyAct,
    item: it.item,
    by: it.by_name,
    role: it.role,
    purpose: it.purpose,
    at: it.at,
    seal: it.seal,
  }))
}

/** Everything after the first of these, so that a pack can show the chain from there to its end. */
export const custodyFrom = (tx: Tx, nth: number) => rows(tx).where('k.nth', '>=', nth).orderBy('k.nth').execute()
export type CustodyLine = Awaited<ReturnType<typeof custodyFrom>>[number]

export async function firstTouch(tx: Tx, items: readonly number[]): Promise<number | null> {
  if (items.length === 0) return null
  const row = await tx
    .selectFrom('guard.custody')
    .select((it) => it.fn.min('nth').as('nth'))
    .where('item', 'in', [...items])
    .executeTakeFirst()
  return row?.nth ?? null
}

export async function waitingFor(tx: Tx, { on, id }: Subject): Promise<number> {
  if (on !== 'incident' && on !== 'contact') return 0
  const row = await tx
    .selectFrom('guard.captures')
    .select((it) => it.fn.countAll<number>().as('n'))
    .where(on, '=', id as never)
    .where('captured_at', 'is', null)
    .executeTakeFirst()
  return row?.n ?? 0
}
