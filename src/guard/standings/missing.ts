import { isCopied, type Point, pointsMissing } from './checklist.ts'
import { lintConduct } from './lint.ts'
import { type AccessOptions, MUST_STAY_OPEN, type Rung, type StaysOpen, WAYS_IN } from './options.ts'
import { plusLength, type StandingPolicy } from './policy.ts'
import { type Draft, type Evidence, endOf, type Standing, wasRevoked } from './standing.ts'

export type Missing =
  | 'reason'
  | 'instruction'
  | 'options'
  | 'evidence'
  | 'evidence_not_confirmed'
  | 'evidence_not_theirs'
  | 'evidence_too_old'
  | 'evidence_ours'
  | 'evidence_not_newer'
  | 'evidence_too_little'
  | 'stays_open'
  | 'no_way_open'
  | 'starts_at'
  | 'review_at'
  | 'lapse_at'
  | 'too_long'
  | 'review_too_late'
  | 'notice'
  | 'delay_too_long'
  | 'appeal_path'
  | `check.${Point}`
  | 'check.our_failure'
  | 'check.merits_assigned'
  | 'check.alternatives'
  | 'check.duties'
  | 'check.public_interest'
  | 'check.copied'
  | 'step'
  | 'our_failure_first'
  | 'public_how_only'
  | 'words'

export type Ground = {
  policy: StandingPolicy
  /** What was decided about this person before, in any order. */
  past: readonly Standing[]
  now: Date
  /** The last moment to which telling them may be put off for safety. */
  delayLatest: Date
  /** Open complaints of this person that nobody has: their merits wait, and a restriction would look like the answer. */
  unassigned: number
}

type Base = Pick<Ground, 'policy' | 'past' | 'now'>

/** What changes how somebody reaches us, as against what only says something to them. */
export const RESTRICTS: readonly Rung[] = ['R4', 'R5', 'E']
const DAY = 86_400_000
/** A decision that follows within this time goes on from the one before, whatever it is called. */
const GOES_ON_DAYS = 30
/** What begins later than this is decided when it is nearer. */
const SOON_DAYS = 60

/** The decision that this one goes on from: the last of its kind that still runs or has just ended. */
export function predecessorOf(draft: Pick<Draft, 'rung' | 'startsAt'>, { past, now }: Pick<Ground, 'past' | 'now'>) {
  const from = draft.startsAt && draft.startsAt > now ? draft.startsAt : now
  return (
    past
      .filter((it) => it.rung === draft.rung && !wasRevoked(it))
      .filter((it) => endOf(it).getTime() + GOES_ON_DAYS * DAY >= from.getTime())
      .toSorted((a, b) => b.approvedAt.getTime() - a.approvedAt.getTime())[0] ?? null
  )
}

/** The step before, if it was really taken: told to them, not overturned, and still on file. */
export const stepBefore = (draft: Pick<Draft, 'rung'>, { policy, past, now }: Base) => {
  const after = policy.rungs[draft.rung].after
  if (after === null) return null
  const given = past
    .filter((it) => it.rung === after && it.notifiedAt !== null && it.notifiedAt <= now && !wasRevoked(it))
    .filter((it) => endOf(it).getTime() + policy.evidenceDays * DAY >= now.getTime())
  return given.toSorted((a, b) => b.approvedAt.getTime() - a.approvedAt.getTime())[0] ?? null
}

/** Danger: something of this level was done, or it is about safety. The other four kinds of conduct may skip nothing. */
const isDanger = (draft: Draft, { policy }: Pick<Ground, 'policy'>): boolean => {
  const from = policy.rungs[draft.rung].skipFrom
  return from !== null && draft.evidence.some((it) => it.category === 'behaviour' && it.level >= from)
}

export const skips = (draft: Draft, ground: Ground): boolean =>
  policyAsksForStep(draft, ground) && stepBefore(draft, ground) === null && predecessorOf(draft, ground) === null

const policyAsksForStep = (draft: Pick<Draft, 'rung'>, { policy }: Pick<Ground, 'policy'>) =>
  policy.rungs[draft.rung].after !== null

/** Everything that still stands between this draft and somebody who may approve it. Nobody's wish shortens the list. */
export function missingOf(draft: Draft, ground: Ground): readonly Missing[] {
  return [
    ...wordsMissing(draft),
    ...evidenceMissing(draft, ground),
    ...openMissing(draft),
    ...datesMissing(draft, ground),
    ...checksMissing(draft, ground),
    ...stepMissing(draft, ground),
  ]
}

const unless = (holds: boolean, ...codes: Missing[]): readonly Missing[] => (holds ? [] : codes)

function wordsMissing(it: Draft): readonly Missing[] {
  const restricts = RESTRICTS.includes(it.rung)
  const language = it.noticeLanguage ?? 'en'
  const found = [it.reason, it.instruction].flatMap((text) => lintConduct(text, language))
  return [
    ...unless(it.reason.trim() !== '', 'reason'),
    ...unless(!restricts || it.instruction.trim() !== '', 'instruction'),
    ...unless(!restricts || changesSomething(it.options), 'options'),
    ...unless(it.noticeForm !== null && it.noticeLanguage !== null, 'notice'),
    ...unless(it.appealPath.trim() !== '', 'appeal_path'),
    ...unless(found.length === 0, 'words'),
  ]
}

const changesSomething = (it: AccessOptions) => Object.values(it).some((part) => part !== undefined)

function evidenceMissing(it: Draft, { policy, past, now }: Ground): readonly Missing[] {
  const rule = policy.rungs[it.rung]
  const oldest = now.getTime() - policy.evidenceDays * DAY
  const serious = rule.serious !== null && it.evidence.some((one) => one.level >= (rule.serious ?? 5))
  const last = newerThan(it, { policy, past, now })
  return [
    ...unless(it.evidence.length > 0, 'evidence'),
    ...unless(it.rung === 'E' || it.evidence.every((one) => one.confirmed), 'evidence_not_confirmed'),
    ...unless(
      it.evidence.every((one) => one.theirs),
      'evidence_not_theirs',
    ),
    ...unless(
      it.evidence.every((one) => one.happenedAt.getTime() >= oldest && one.happenedAt <= now),
      'evidence_too_old',
    ),
    ...unless(!it.evidence.some(isOurs), 'evidence_ours'),
    ...unless(
      it.evidence.length === 0 || (rule.pattern !== null && it.evidence.length >= rule.pattern) || serious,
      'evidence_too_little',
    ),
    ...unless(!last || it.evidence.some((one) => one.happenedAt > last), 'evidence_not_newer'),
  ]
}

/**
 * The same incident is not answered twice: what goes on from a decision rests on something since it was made, and the next
 * step on something since they were told the last one, unless danger leaves it out.
 */
function newerThan(it: Draft, ground: Base): Date | null {
  const before = predecessorOf(it, ground)
  if (before) return before.approvedAt
  const skipped = isDanger(it, ground) && (it.skippedBecause ?? '').trim() !== ''
  return skipped ? null : (stepBefore(it, ground)?.notifiedAt ?? null)
}

/** What came of our broken word counts against nobody, short of danger. */
const isOurs = (it: Evidence) => it.ours && !(it.category === 'behaviour' && it.level >= 3)

/** Half an hour on one day of the week is the least that can be called a way in. */
const LEAST_MINUTES = 30

/** Whether somebody can reach us at all: a way that the decision names as open, and a time at which somebody is there. */
export const wayOpen = (options: AccessOptions, staysOpen: readonly StaysOpen[]): boolean => {
  const ways = WAYS_IN.filter((way) => staysOpen.includes(way))
  const { how, when } = options
  return (
    ways.length > 0 &&
    (!how || how.ways.some((way) => ways.includes(way))) &&
    (!when || (when.days.length > 0 && when.toMinute - when.fromMinute >= LEAST_MINUTES))
  )
}

function openMissing(it: Draft): readonly Missing[] {
  const whether = it.rung === 'R5' || it.options.what !== undefined
  return [
    ...unless(
      MUST_STAY_OPEN.every((one) => it.staysOpen.includes(one)),
      'stays_open',
    ),
    ...unless(wayOpen(it.options, it.staysOpen), 'no_way_open'),
    ...unless(!(it.profile === 'public' && whether), 'public_how_only'),
  ]
}

function datesMissing(it: Draft, { policy, now, delayLatest }: Ground): readonly Missing[] {
  const { startsAt, reviewAt, lapseAt } = it
  const rule = policy.rungs[it.rung]
  const from = startsAt && startsAt > now ? startsAt : now
  const mostReview = plusLength(from, rule.reviewEvery)
  return [
    ...unless(startsAt !== null && startsAt.getTime() <= now.getTime() + SOON_DAYS * DAY, 'starts_at'),
    ...unless(lapseAt !== null && lapseAt > from, 'lapse_at'),
    ...unless(reviewAt !== null && reviewAt > from, 'review_at'),
    ...unless(!lapseAt || lapseAt <= plusLength(from, rule.most), 'too_long'),
    ...unless(
      !reviewAt ||
        !lapseAt ||
        ((reviewAt < lapseAt || it.rung === 'E') && reviewAt <= mostReview && reviewAt <= lapseAt),
      'review_too_late',
    ),
    ...unless(
      !it.delayUntil || ((it.delayBecause ?? '').trim() !== '' && it.delayUntil <= delayLatest),
      'delay_too_long',
    ),
  ]
}

function checksMissing(it: Draft, ground: Ground): readonly Missing[] {
  // In an emergency the risk is looked at within three days; until then two people's word is what there is.
  if (it.rung === 'E') return []
  const before = predecessorOf(it, ground)
  const { ourFailure, alternatives, duties, publicInterest } = it.checklist
  const ended = it.rung === 'R5'
  const restricts = RESTRICTS.includes(it.rung)
  return [
    ...pointsMissing(it.checklist).map((point) => `check.${point}` as const),
    ...unless(ourFailure !== null, 'check.our_failure'),
    ...unless(it.rung === 'R2' || ground.unassigned === 0, 'check.merits_assigned'),
    ...unless(!restricts || alternatives.trim() !== '', 'check.alternatives'),
    ...unless(!ended || duties.trim() !== '', 'check.duties'),
    ...unless(!ended || publicInterest.trim() !== '', 'check.public_interest'),
    ...unless(!before || !isCopied(it.checklist, before.checklist), 'check.copied'),
    ...unless(ourFailure !== true || it.rung === 'R2' || isDangerous(it), 'our_failure_first'),
  ]
}

const isDangerous = (it: Draft) => it.evidence.some((one) => one.category === 'behaviour' && one.level >= 3)

/** A step may be left out only where there is danger, and somebody wrote why. */
const stepMissing = (it: Draft, ground: Ground): readonly Missing[] =>
  unless(!skips(it, ground) || (isDanger(it, ground) && (it.skippedBecause ?? '').trim() !== ''), 'step')
