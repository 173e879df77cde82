import { done, refuse } from '#kernel/outcome.ts'
import { answer, type OutputOf, type Person, type Route, type Work } from '#platform/public.ts'
import { type Graded, gradeNow, hasMoved, latestSheet, toGiven } from '../grades/grade.sql.ts'
import { levelsOf } from '../grades/grade.ts'
import { type Ground, groundOf, knownFacts } from '../grades/ground.sql.ts'
import { isLapsed, isPublishable, placeOf, routesOf } from '../lawful-routes/lawful-route.ts'
import { stockOf } from '../stock/stock.sql.ts'
import { seeWallet } from '../wallets/wallet.sql.ts'
import { leftIn } from '../wallets/wallet.ts'
import { factsOf, optionsOf, rangeLeft } from './asked.sql.ts'
import { demandsToAnswer, deviations, type RemedyLine, remedyLines, thingOf } from './lines.sql.ts'
import { APPROVERS, type Approver, approverFor } from './matrix.ts'
import { policyNow } from './policies.ts'
import { givenOf } from './remedy.sql.ts'
import { limitOf } from './remedy.ts'
import { powersMissed } from './shortfall.sql.ts'
import { similarCases } from './similar.sql.ts'
import { readDeviations, readPowers, readRemedies } from './view.contract.ts'

type View = OutputOf<typeof readRemedies>
type Sheet = Awaited<ReturnType<typeof latestSheet>>
type Seen = { ground: Ground; row: Sheet; graded: Graded | null; role: Approver | null; me: Person }

export const remedyViewRoutes: readonly Route[] = [
  answer(readRemedies, async (work, input) => {
    const ground = await groundOf(work, input.id)
    if (!ground || work.actor.kind !== 'person') return refuse('case.unknown')
    const me = work.actor
    const row = await latestSheet(work.tx, ground.id)
    const graded = row ? await gradeNow(work.tx, ground, toGiven(row)) : null
    const role = APPROVERS.find((one) => one === me.role) ?? null
    const seen: Seen = { ground, row, graded, role, me }
    const { facts } = await knownFacts(work.tx, ground.id)
    const gives = ground.profile !== 'public'
    const similar = graded && gives ? await similarCases(work.tx, ground, likeOf(graded)) : []
    const state = graded ? factsOf(ground, graded, 0) : 'missing'
    return done({
      profile: ground.profile,
      currency: ground.currency,
      isOpen: ground.state === 'open',
      policy: { version: policyNow.version, source: policyNow.source, reason: policyNow.reason },
      facts: facts.map(({ id, words, state, admits }) => ({ id, words, state, admits })),
      demands: await demandsToAnswer(work.tx, ground.id),
      sheet: sheetOf(seen),
      options: await optionLines(work, seen),
      factsState: state,
      extras: extrasOf(ground),
      things: gives ? await thingsOf(work, ground) : [],
      mine: gives && role ? { limit: limitOf(counted(ground), role), wallet: await walletOf(work, seen, role) } : null,
      remedies: (await remedyLines(work.tx, ground.id)).map((it) => lineOf(it, seen, state)),
      similar: {
        cases: similar.map(({ id, number, title, ...it }) => ({
          ...it,
          kinds: [...it.kinds],
          case: { id, number, title },
        })),
        full: similar.filter((it) => it.full).length,
        of: similar.length,
      },
      routes: ground.profile === 'public' ? waysOf(work, ground) : [],
    })
  }),
  answer(readPowers, async (work) =>
    done({
      powers: (await powersMissed(work.tx)).map((it) => ({
        power: it.power,
        role: it.role,
        policy: it.policy,
        currency: it.currency,
        times: it.times,
        asked: it.asked,
        asAsked: it.as_asked,
        answered: it.answered,
        inTime: it.in_time,
        cameAgain: it.came_again,
        atMost: it.at_most,
      })),
    }),
  ),
  answer(readDeviations, async (work) =>
    done({
      deviations: (await deviations(work.tx)).map((it) => ({
        id: it.id,
        case: { id: it.case_id, number: it.number },
        kind: it.kind,
        extra: it.extra,
        grade: it.grade,
        amount: it.amount,
        currency: it.currency,
        because: it.because ?? '',
        role: it.role,
        state: it.state,
        at: it.proposed_at,
        cameAgain: it.came_again,
      })),
    }),
  ),
]

const counted = (ground: Ground) => ({ policy: policyNow, currency: ground.currency })
const likeOf = (graded: Graded) => ({ matter: graded.given.matter, grade: graded.computed.gradeIf })

function sheetOf({ ground, row, graded }: Seen) {
  if (!row || !graded) return null
  const { given, computed, again } = graded
  const levels = levelsOf(computed.harmIf, policyNow.tariffs[ground.currency].bands)
  return {
    version: row.version,
    matter: given.matter,
    money: { ...given.money, level: levels.money },
    minutes: { ...given.minutes, level: levels.minutes },
    need: { ...given.need, level: levels.need },
    safety: { ...given.safety, level: levels.safety },
    otherCause: given.otherCause,
    fault: computed.fault,
    faultIf: computed.faultIf,
    ...again,
    grade: computed.grade,
    gradeIf: computed.gradeIf,
    missing: computed.missing.map(({ id, words, state, admits }) => ({ id, words, state, admits })),
    by: row.by_name,
    at: row.at,
    heard: row.heard,
    moved: hasMoved(row, graded),
  }
}

async function optionLines(work: Work, { ground, graded }: Seen): Promise<View['options']> {
  if (!graded) return []
  const given = await givenOf(work.tx, ground.id, null)
  return optionsOf(ground, graded).flatMap((option) => {
    const range = rangeLeft(option.range, given.get(option.kind))
    if (!range || (option.range.most > 0 && range.most === 0)) return []
    const approver = ground.profile === 'regulated' ? 'two' : approverFor(policyNow, ground.currency, range.most)
    return [{ key: option.key, kind: option.kind, range, approver, gift: option.gift }]
  })
}

function extrasOf(ground: Ground): View['extras'] {
  const kinds = policyNow.extras[ground.profile]
  return kinds.length === 0 ? null : { kinds: [...kinds], most: policyNow.tariffs[ground.currency].extra }
}

const thingsOf = async (work: Work, ground: Ground): Promise<View['things']> =>
  (await stockOf(work.tx))
    .filter((item) => item.currency === ground.currency)
    .map((item) => ({ key: item.key, name: item.name, left: item.left, cost: item.unitCost }))

async function walletOf(work: Work, { ground, me }: Seen, role: Approver) {
  if (policyNow.extras[ground.profile].length === 0) return null
  const wallet = await seeWallet(work, { person: me.id, role, ...counted(ground) })
  return { ...leftIn(wallet), mostAmount: wallet.mostAmount, mostActs: wallet.mostActs }
}

const waysOf = (work: Work, ground: Ground): View['routes'] =>
  routesOf(placeOf(ground))
    .filter(isPublishable)
    .map(({ reviewBy, ...route }) => ({ ...route, lapsed: isLapsed({ reviewBy }, work.now) }))

/** Whether it is mine to answer, told before I try; the decision itself asks again. */
function lockOf(row: RemedyLine, { ground, role, me }: Seen, state: View['factsState']) {
  if (row.state !== 'proposed' || !role) return 'other'
  if (row.proposed_by === me.id && row.needs_other) return 'somebody_else'
  const value = row.amount + row.cost
  const limit = limitOf(counted(ground), role)
  const two = role === 'second_line' ? policyNow.tariffs[ground.currency].limits.two : limit
  if (value > (row.proposed_by === me.id ? limit : two)) return 'above_you'
  if (ground.profile === 'regulated' && role !== 'second_line') return 'above_you'
  if (!row.extra && state === 'missing') return 'facts'
  return null
}

function lineOf(row: RemedyLine, seen: Seen, state: View['factsState']) {
  const locked = lockOf(row, seen, state)
  return {
    id: row.id,
    demand: row.demand,
    kind: row.kind,
    extra: row.extra,
    amount: row.amount,
    askedAmount: row.asked_amount,
    currency: row.currency,
    thing: thingOf(row),
    words: row.words,
    grade: row.grade,
    state: row.state,
    waits: row.waits as View['remedies'][number]['waits'],
    offMatrix: row.off_matrix,
    because: row.because,
    decision: row.decision,
    proposedBy: row.proposer,
    proposedAt: row.proposed_at,
    answerBy: row.answer_by,
    unansweredAt: row.unanswered_at,
    approvedBy: row.approver,
    approvedAt: row.approved_at,
    refusedBy: row.refuser,
    refusedBecause: row.refused_because,
    sentAt: row.sent_at,
    sentWords: row.sent_words,
    settledAt: row.settled_at,
    settledWords: row.settled_words,
    mayAnswer: locked === null,
    lockedBecause: locked,
  } as const
}
