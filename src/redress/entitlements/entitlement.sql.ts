import type { CaseId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { Answer, Asked, Catalogue, Entry } from './entitlement.ts'
import { FIRST_CATALOGUE } from './first-catalogue.ts'

type InForce = Catalogue & { because: string | null; setAt: Date | null }

/** The catalogue in force: the newest of the house, or the one it begins with. */
export async function catalogueOf(tx: Tx): Promise<InForce> {
  const row = await tx
    .selectFrom('redress.entitlements')
    .select(['version', 'entries', 'because', 'set_at'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
    ? { version: row.version, entries: row.entries as Entry[], because: row.because, setAt: row.set_at }
    : { ...FIRST_CATALOGUE, because: null, setAt: null }
}

export async function addCatalogue(work: Work, it: Catalogue & { because: string; by: PersonId }): Promise<void> {
  await work.tx
    .insertInto('redress.entitlements')
    .values({
      house: work.house,
      version: it.version,
      entries: JSON.stringify(it.entries),
      because: it.because,
      set_by: it.by,
      set_at: work.now,
    })
    .execute()
  const body = { version: it.version }
  await record(work, { name: 'entitlements.set', about: work.house, body, topics: ['entitlements'] })
}

export async function saveLookUp(
  work: Work,
  demand: { id: string; version: number; caseId: CaseId },
  it: { version: number; asked: Asked; answer: Exclude<Answer, { is: 'ask_first' }>; by: PersonId },
): Promise<void> {
  await work.tx
    .insertInto('redress.entitlement_checks')
    .values({
      id: newId(work.now),
      house: work.house,
      demand: demand.id,
      demand_version: demand.version,
      version: it.version,
      entry: 'entry' in it.answer ? it.answer.entry.key : null,
      asked: JSON.stringify(it.asked),
      answer: it.answer.is,
      by: it.by,
      at: work.now,
    })
    .execute()
  await record(work, {
    name: 'demand.looked_up',
    about: demand.id,
    body: { case: demand.caseId, answer: it.answer.is, version: it.version },
    topics: [`case:${demand.caseId}`],
  })
}
