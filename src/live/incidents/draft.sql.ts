import {
  findSource,
  heardIn,
  isSure,
  propose,
  type Seen,
  type Source,
  type SourceRef,
  tacticsIn,
  thenDone,
  wasThere,
} from '#guard/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Work } from '#platform/public.ts'
import type { Reader } from '#reader/public.ts'

const LEADS: ReadonlySet<string> = new Set(['lead', 'manager', 'second_line'])

export type Reporting = { source: Source; me: PersonId; agent: PersonId }

/** What a report is about and for whom: for oneself where one was there, or a lead for whoever was. */
export async function reporting(
  work: Work,
  about: SourceRef,
): Promise<Outcome<Reporting, 'incident.source_unknown' | 'incident.not_yours'>> {
  if (work.actor.kind !== 'person') throw new Error('A report is made by a person')
  const { id: me, role } = work.actor
  const source = await findSource(work.tx, about)
  if (!source) return refuse('incident.source_unknown')
  if (await wasThere(work.tx, source, me)) return done({ source, me, agent: me })
  return LEADS.has(role) && source.agent ? done({ source, me, agent: source.agent }) : refuse('incident.not_yours')
}

/** What was seen in a conversation, or is read now in what was written. */
export async function filled(work: Work, source: Source, read: Reader) {
  const heard = source.contact ? await heardIn(work.tx, source.contact.id) : readText(work, source, read)
  const words = heard.said.map((it) => it.words)
  const proposed = propose(heard.seen, words)
  const began = source.contact?.answered_at ?? null
  const quotes = heard.said
    .filter((it) => proposed?.utterances.includes(it.id))
    .map((it) => ({
      utterance: it.id,
      words: it.words,
      at: it.at,
      second: began ? Math.max(0, Math.floor((it.at.getTime() - began.getTime()) / 1000)) : null,
    }))
  const then = await thenDone(work.tx, source.contact?.id ?? null)
  return { proposed, quotes, ...then, selfHarm: heard.selfHarm, tactics: tacticsIn(heard.seen, words) }
}

function readText(work: Work, source: Source, read: Reader) {
  const words = source.words ?? ''
  const { signals, target } = read(
    { role: 'customer', text: words },
    { before: [], now: work.now, timeZone: work.zone },
  )
  const one = { utterance: source.about.id, words, target, counts: false }
  return {
    seen: signals.map(({ kind, level, ...on }): Seen => ({ ...one, kind, level, sure: isSure(on) })),
    said: [{ id: source.about.id, words, at: source.at }],
    selfHarm: signals.some(({ kind }) => kind === 'self_harm_risk'),
  }
}
