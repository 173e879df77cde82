import type { HouseId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { Currency } from '../remedies/matrix.ts'

export type InThree = Readonly<Record<Language, string>>
export type StockItem = {
  id: string
  key: string
  name: InThree
  unitCost: number
  currency: Currency
  onHand: number
  reserved: number
  left: number
}

const select = (tx: Tx) =>
  tx.selectFrom('redress.stock').select(['id', 'key', 'name', 'unit_cost', 'currency', 'on_hand', 'reserved'])
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

const toItem = (row: Row): StockItem => ({
  id: row.id,
  key: row.key,
  name: row.name as InThree,
  unitCost: row.unit_cost,
  currency: row.currency,
  onHand: row.on_hand,
  reserved: row.reserved,
  left: row.on_hand - row.reserved,
})

export const stockOf = async (tx: Tx): Promise<readonly StockItem[]> =>
  (await select(tx).orderBy('key').execute()).map(toItem)

/** The item, held: of many who want the last one, one gets it. */
export async function holdItem(tx: Tx, by: { key: string } | { id: string }): Promise<StockItem | null> {
  const query = 'key' in by ? select(tx).where('key', '=', by.key) : select(tx).where('id', '=', by.id)
  const row = await query.forUpdate().executeTakeFirst()
  return row ? toItem(row) : null
}

type NewItem = {
  house: HouseId
  id: string
  key: string
  name: InThree
  unitCost: number
  currency: Currency
  onHand: number
}

/** A new kind of thing, or a new count of one that is there. Gives its id. */
export async function addStock(tx: Tx, it: NewItem): Promise<string> {
  const row = await tx
    .insertInto('redress.stock')
    .values({
      id: it.id,
      house: it.house,
      key: it.key,
      name: JSON.stringify(it.name),
      unit_cost: it.unitCost,
      currency: it.currency,
      on_hand: it.onHand,
    })
    .onConflict((conflict) =>
      conflict.columns(['house', 'key']).doUpdateSet({
        name: JSON.stringify(it.name),
        unit_cost: it.unitCost,
        currency: it.currency,
        on_hand: it.onHand,
      }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function saveStock(work: Work, it: Omit<NewItem, 'house' | 'id'>): Promise<void> {
  const id = await addStock(work.tx, { ...it, house: work.house, id: newId(work.now) })
  await record(work, {
    name: 'stock.counted',
    about: id,
    body: { on_hand: it.onHand, unit_cost: it.unitCost },
    topics: ['stock'],
  })
}

/** Spoken for, given away, or free again. */
export async function moveStock(work: Work, item: string, how: 'reserve' | 'release' | 'send'): Promise<void> {
  await work.tx
    .updateTable('redress.stock')
    .set((row) => ({
      reserved: row('reserved', how === 'reserve' ? '+' : '-', 1),
      ...(how === 'send' ? { on_hand: row('on_hand', '-', 1) } : {}),
    }))
    .where('id', '=', item)
    .execute()
  await record(work, { name: 'stock.moved', about: item, body: { how }, topics: ['stock'] })
}
