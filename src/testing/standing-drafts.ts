import { id } from '#kernel/ids.ts'
import { EMPTY_CHECKLIST, POINTS } from '../guard/standings/checklist.ts'
import { MUST_STAY_OPEN } from '../guard/standings/options.ts'
import { plusLength } from '../guard/standings/policy.ts'
import type { Draft } from '../guard/standings/standing.ts'
import type { Act, History } from './standing-history.ts'

const DAY = 86_400_000
const later = (from: Date, days: number) => new Date(from.getTime() + days * DAY)

export function draftOf(it: History, { rung, skip, delay, months, last }: Extract<Act, { does: 'draft' }>): Draft {
  const lapseAt = rung === 'E' ? plusLength(it.now, { hours: 72 }) : plusLength(it.now, { months })
  const words = `looked at ${it.now.toISOString()}`
  return {
    rung,
    profile: 'private',
    issuer: id<'person'>('nobody'),
    reason: 'What was done, and when',
    instruction: 'Answer in writing',
    options: { how: { ways: ['email', 'letter'] } },
    staysOpen: [...MUST_STAY_OPEN, 'email', 'letter'],
    checklist: {
      ...EMPTY_CHECKLIST,
      points: Object.fromEntries(POINTS.map((point) => [point, { applies: true, words }])),
      ourFailure: false,
      alternatives: words,
      duties: words,
      publicInterest: words,
    },
    skippedBecause: skip ? 'There was danger' : null,
    startsAt: it.now,
    reviewAt: rung === 'E' ? lapseAt : new Date(Math.min(later(it.now, 60).getTime(), lapseAt.getTime() - DAY)),
    lapseAt,
    delayBecause: delay > 0 ? 'It would not be safe' : null,
    delayUntil: delay > 0 ? later(it.now, delay) : null,
    noticeForm: 'letter',
    noticeLanguage: 'en',
    appealPath: 'By letter or on the page',
    evidence: it.incidents.slice(-last),
  }
}

/** Now and then something is missing. */
export function flawed(it: Draft, flaw: number): Draft {
  if (flaw === 1) return { ...it, staysOpen: [] }
  if (flaw === 2) return { ...it, checklist: { ...it.checklist, points: {} } }
  if (flaw === 3) return { ...it, lapseAt: null }
  if (flaw === 4) return { ...it, options: { how: { ways: [] } } }
  return flaw === 5 ? { ...it, reason: 'A known troublemaker' } : it
}
