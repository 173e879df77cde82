import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { CITES_CHARTER, type LetterKind, type PartCode, type Parts, RESTS_ON_INCIDENTS } from './kinds.ts'
import type { LetterPack } from './packs.words.ts'
import type { Template } from './template.ts'

export const LETTER_STATES = ['draft', 'signed', 'sent', 'delivered', 'failed', 'dropped'] as const
export type LetterState = (typeof LETTER_STATES)[number]
export const WAYS_OUT = ['post', 'portal', 'email', 'handed_over'] as const
export type WayOut = (typeof WAYS_OUT)[number]

/** In the order of the form, then what the pack asks for besides. */
export function partsAsked(
  template: Pick<Template, 'kind' | 'parts'>,
  pack: Pick<LetterPack, 'more'>,
): readonly PartCode[] {
  const more = (pack.more[template.kind] ?? []).filter((it) => !template.parts.includes(it))
  const end = template.parts.indexOf('contact')
  return end === -1
    ? [...template.parts, ...more]
    : [...template.parts.slice(0, end), ...more, ...template.parts.slice(end)]
}

/** What still has to be written. A sentence with a gap that nobody filled is not written. */
export const missingParts = (asked: readonly PartCode[], parts: Parts): readonly PartCode[] =>
  asked.filter((it) => !parts[it]?.trim() || /\{\{\w+\}\}/.test(parts[it] ?? ''))

export type Ready = {
  kind: LetterKind
  state: LetterState
  author: PersonId
  /** Everybody who saved a draft of it. */
  writers: readonly PersonId[]
  /** Those it was done to. */
  harmed: readonly PersonId[]
  missing: readonly PartCode[]
  findings: number
  clauses: number
  articles: number
  staysOpen: readonly string[]
  incidents: number
  unconfirmed: number
  noticeFrom: number
  /** When each of its incidents happened, as the letter writes moments. */
  moments: readonly string[]
  facts: string
  packLapsed: boolean
}

export type SignRefusal =
  | 'conduct_letter.not_draft'
  | 'conduct_letter.own_letter'
  | 'conduct_letter.done_to_you'
  | 'conduct_letter.parts_missing'
  | 'conduct_letter.words_found'
  | 'conduct_letter.clause_needed'
  | 'conduct_letter.article_needed'
  | 'conduct_letter.too_few_incidents'
  | 'conduct_letter.incident_not_confirmed'
  | 'conduct_letter.facts_incomplete'
  | 'conduct_letter.nothing_open'
  | 'conduct_letter.pack_lapsed'

/** Legal’s signature. It is put under a letter that is whole, by somebody who wrote none of it and was done nothing. */
export function mayBeSigned(it: Ready, by: PersonId): Outcome<null, SignRefusal> {
  if (it.state !== 'draft') return refuse('conduct_letter.not_draft')
  if (it.author === by || it.writers.includes(by)) return refuse('conduct_letter.own_letter')
  if (it.harmed.includes(by)) return refuse('conduct_letter.done_to_you')
  return isWhole(it)
}

/** Whether it can be rendered as a letter at all. */
export function isWhole(it: Ready): Outcome<null, SignRefusal> {
  if (it.packLapsed) return refuse('conduct_letter.pack_lapsed')
  if (it.unconfirmed > 0) return refuse('conduct_letter.incident_not_confirmed')
  const least = it.kind === 'notice' ? it.noticeFrom : RESTS_ON_INCIDENTS.includes(it.kind) ? 1 : 0
  if (it.incidents < least) return refuse('conduct_letter.too_few_incidents', { least })
  if (CITES_CHARTER.includes(it.kind) && it.clauses === 0) return refuse('conduct_letter.clause_needed')
  if (it.kind === 'notice' && it.articles === 0) return refuse('conduct_letter.article_needed')
  if (it.missing.length > 0) return refuse('conduct_letter.parts_missing', { parts: it.missing.join(', ') })
  if (RESTS_ON_INCIDENTS.includes(it.kind) && it.moments.some((moment) => !it.facts.includes(moment)))
    return refuse('conduct_letter.facts_incomplete')
  if (!keepsComplaintOpen(it.staysOpen)) return refuse('conduct_letter.nothing_open')
  if (it.findings > 0) return refuse('conduct_letter.words_found', { count: it.findings })
  return done(null)
}

const WRITTEN = ['letter', 'email', 'portal']
/** A written way to complain, always; whatever else is closed. */
export const keepsComplaintOpen = (open: readonly string[]): boolean =>
  open.includes('complaint') || open.some((it) => WRITTEN.includes(it))

export type SendRefusal =
  | 'conduct_letter.not_signed'
  | 'conduct_letter.address_needed'
  | 'conduct_letter.standing_not_approved'
  | 'conduct_letter.no_case'

/** What was signed goes out once; what came back may be sent another way. */
export function maySend(
  it: { state: LetterState; needsApproved: boolean; approved: boolean; hasCase: boolean },
  way: WayOut,
  address: string,
): Outcome<null, SendRefusal> {
  if (it.state !== 'signed' && it.state !== 'failed') return refuse('conduct_letter.not_signed')
  if (it.needsApproved && !it.approved) return refuse('conduct_letter.standing_not_approved')
  if (way === 'portal') return it.hasCase ? done(null) : refuse('conduct_letter.no_case')
  return address.trim() === '' ? refuse('conduct_letter.address_needed') : done(null)
}

export const PROOF_KINDS = ['postal_number', 'signed_slip', 'mail_receipt', 'witness'] as const
export type ProofKind = (typeof PROOF_KINDS)[number]
export const FAILURE_KINDS = ['returned', 'bounced'] as const
export type FailureKind = (typeof FAILURE_KINDS)[number]

/** Arrival is said of what went out, and not for a moment before it did or that has not come. */
export function mayProve(
  it: { state: LetterState; sentAt: Date | null },
  happenedAt: Date,
  now: Date,
): Outcome<null, 'conduct_letter.not_sent' | 'conduct_letter.moment_wrong'> {
  if (it.state !== 'sent' || it.sentAt === null) return refuse('conduct_letter.not_sent')
  // Whoever hands it over looks at their watch, not at ours.
  if (happenedAt.getTime() < it.sentAt.getTime() - 60_000 || happenedAt > now)
    return refuse('conduct_letter.moment_wrong')
  return done(null)
}
