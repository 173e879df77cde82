import type { CustomerId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Work } from '#platform/public.ts'
import { openSteps } from '../confined/steps.sql.ts'
import type { Said } from './decide.ts'
import { categoryOf, isConfined, type Tactic } from './incident.ts'
import type { Source } from './source.sql.ts'

export type NewIncident = Said & {
  source: Source
  agent: PersonId
  by: PersonId
  happenedAt: Date
  tactics: readonly Tactic[]
  beyondNormal: string
  harm: string
  quotes: readonly string[]
}

/** Stands in the shared row where the words are for the room alone. */
export const IN_ROOM = '—'

/** The same thing done to the same person in the same conversation is one incident. */
export async function fileIncident(work: Work, it: NewIncident): Promise<{ id: string; isNew: boolean }> {
  const { about } = it.source
  const before = await work.tx
    .selectFrom('guard.incidents')
    .select('id')
    .where(about.what, '=', about.id as never)
    .where('agent', '=', it.agent)
    .where('kind', '=', it.kind)
    .executeTakeFirst()
  if (before) return { id: before.id, isNew: false }
  const id = newId<'incident'>(work.now)
  const confined = isConfined(it.kind)
  const inRow = (words: string) => (confined && words ? IN_ROOM : words)
  await work.tx
    .insertInto('guard.incidents')
    .values({
      id,
      house: work.house,
      customer: it.source.customer,
      contact: it.source.contact?.id ?? null,
      intake: about.what === 'intake' ? about.id : null,
      word: about.what === 'word' ? about.id : null,
      case_id: it.source.caseId,
      agent: it.agent,
      reported_by: it.by,
      happened_at: it.happenedAt,
      reported_at: work.now,
      category: categoryOf(it.kind),
      kind: it.kind,
      level: it.level,
      target: it.target,
      tactics: [...it.tactics],
      beyond_normal: inRow(it.beyondNormal),
      harm: inRow(it.harm),
      confined,
    })
    .execute()
  if (it.quotes.length > 0)
    await work.tx
      .insertInto('guard.incident_quotes')
      .values(it.quotes.map((utterance) => ({ incident: id, utterance, house: work.house })))
      .execute()
  if (confined) await confine(work, id, it)
  await tellOfIncident(work, 'reported', { id, agent: it.agent, customer: it.source.customer })
  return { id, isNew: true }
}

async function confine(work: Work, incident: string, it: NewIncident): Promise<void> {
  const one = await work.tx
    .selectFrom('platform.people')
    .select('id')
    .where('role', '=', 'compliance')
    .where('id', 'not in', [it.agent, it.by])
    .orderBy('created_at')
    .orderBy('key')
    .executeTakeFirst()
  await work.tx
    .insertInto('guard.confined_words')
    .values({
      incident,
      house: work.house,
      compliance: one?.id ?? null,
      beyond_normal: it.beyondNormal,
      harm: it.harm,
    })
    .execute()
  if (it.quotes.length > 0)
    await work.tx.updateTable('desk.utterances').set({ confined: true }).where('id', 'in', it.quotes).execute()
  await openSteps(work, incident)
}

/** That something moved, for those who handle it and the one it was done to. What it was is read where it is kept. */
export const tellOfIncident = (
  work: Work,
  name: 'reported' | 'confirmed' | 'not_confirmed' | 'made_danger',
  it: { id: string; agent: PersonId; customer: CustomerId },
): Promise<void> => record(work, { name: `incident.${name}`, about: it.id, topics: ['conduct', `person:${it.agent}`] })
