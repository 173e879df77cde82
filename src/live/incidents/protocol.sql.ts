import { joinCase, openCase, raiseAlert } from '#desk/public.ts'
import type { Source } from '#guard/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { askForHuman } from '../assists/assist.sql.ts'
import { restAfter } from '../exits/finish.sql.ts'
import { leadOf } from '../exits/lead-of.sql.ts'
import { PROTOCOL_TITLE } from './report.words.ts'

/**
 * Somebody spoke of dying: a human is called to them, whoever leads sees it until one has looked, and whoever heard it
 * is at rest as after the hardest there is (practice, rule 37).
 */
export async function openProtocol(work: Work, source: Source, agent: PersonId): Promise<void> {
  const { contact } = source
  if (contact?.state === 'running') await askForHuman(work, contact, 'self_harm')
  const caseId = source.caseId ?? (contact && (await caseFor(work, source, agent)))
  if (caseId) await raiseAlert(work, caseId, 'self_harm')
  if (contact?.state !== 'running') await restAfter(work, { agent, contact: contact?.id ?? null, level: 4 })
}

async function caseFor(work: Work, source: Source, agent: PersonId) {
  const { contact, customer, language } = source
  if (!contact) return null
  const owner = (await leadOf(work.tx, language, agent)) ?? agent
  const title = PROTOCOL_TITLE[language]
  const caseId = await openCase(work, { customer, queue: contact.queue, language, title, need: null, owner })
  await joinCase(work, contact.id, caseId)
  return caseId
}
