import type { ContactRow } from '#desk/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { digest, type Tx, type Work } from '#platform/public.ts'
import { FIRST, type Seal } from '../evidence/chain.ts'
import { exactly } from '../evidence/exactly.sql.ts'
import { stepsOf } from '../steps/step.sql.ts'
import { type MatterRow, tell } from './matter.sql.ts'
import { type Item, type ItemKind, inspect, lineOf } from './matter.ts'

const hash = (line: string) => digest(line).toString('hex')

export const itemsOf = async (tx: Tx, matter: string): Promise<readonly (Item & { byName: string | null })[]> =>
  (
    await tx
      .selectFrom('guard.matter_items as i')
      .leftJoin('platform.people as p', 'p.id', 'i.by')
      .select(['i.nth', 'i.kind', 'i.content', 'i.by', 'i.at', 'i.seal', 'p.name as by_name'])
      .select(exactly('i.at').as('exactly'))
      .where('i.matter', '=', matter)
      .orderBy('i.nth')
      .execute()
  ).map(({ by_name: byName, ...it }) => ({ ...it, byName }))

/** The matter is held, so the last item is the last. Its seal is also said in the house's facts, which nobody can change. */
export async function sealItem(
  work: Work,
  matter: MatterRow,
  it: { kind: ItemKind; content: unknown; by: PersonId },
): Promise<void> {
  const before = (await itemsOf(work.tx, matter.id)).at(-1)
  const item = { nth: (before?.nth ?? 0) + 1, kind: it.kind, content: it.content, by: it.by, at: work.now }
  const seal = hash(lineOf(before?.seal ?? FIRST, item))
  await work.tx
    .insertInto('guard.matter_items')
    .values({ matter: matter.id, house: work.house, ...item, content: JSON.stringify(item.content), seal })
    .execute()
  await tell(work, 'matter.sealed', matter, { nth: item.nth, seal })
}

export async function sealOf(tx: Tx, matter: string, items: readonly Item[]): Promise<Seal> {
  const row = await tx
    .selectFrom('platform.facts')
    .select('body')
    .where('about', '=', matter)
    .where('name', '=', 'matter.sealed')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const said = row?.body as { nth: number; seal: string } | undefined
  return inspect(items, said ?? null, hash)
}

/** What was said, with times and seconds, and what the house did meanwhile. Read by counsel; the person need not. */
export async function transcriptOf(tx: Tx, contact: ContactRow) {
  const said = await tx
    .selectFrom('desk.utterances')
    .select(['who', 'words', 'at'])
    .where('contact', '=', contact.id)
    .where('final', '=', true)
    .orderBy('at')
    .orderBy('key')
    .execute()
  return {
    channel: contact.channel,
    lines: said.map((it) => ({ at: it.at.toISOString(), who: it.who, words: it.words })),
  }
}

export async function timelineOf(tx: Tx, contact: ContactRow) {
  const steps = await stepsOf(tx, contact.id)
  const at = (it: Date | null) => it?.toISOString() ?? null
  return {
    began: at(contact.answered_at ?? contact.started_at),
    ended: at(contact.ended_at),
    endedBy: contact.ended_by,
    steps: steps.map((it) => ({ kind: it.kind, nth: it.nth, at: it.at.toISOString() })),
  }
}
