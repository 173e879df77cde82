import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type InputOf, type Route, type Work } from '#platform/public.ts'
import { entitlementRoutes } from '../entitlements/entitlement.api.ts'
import { policyOf } from '../speech/speech.sql.ts'
import { type Held, heldCase, isContactOf } from '../the-case/the-case.sql.ts'
import {
  addDemandTo,
  answerPerspective,
  decideDemand,
  offerPerspective,
  raiseDemand,
  readDemands,
  tellAccount,
  withdrawDemand,
} from './demand.contract.ts'
import { type DemandRow, findDemand, insertDemand, saveRaised, saveSettled, toDemand } from './demand.sql.ts'
import { decide, goesToSecondLine, mayOfferPerspective, withdraw } from './demand.ts'
import { insertPerspective, isVulnerable, perspectivesOf, saveAnswer } from './perspective.sql.ts'
import { perspectiveWords } from './perspective.words.ts'
import { demandsPage } from './read-demands.sql.ts'
import { insertAccount, standingOf } from './standing.sql.ts'

/** The demand with its case held: of two who decide it at once, the second finds it decided. */
async function heldDemand(
  work: Work,
  raw: string,
): Promise<Outcome<{ held: Held; row: DemandRow }, 'demand.unknown' | 'case.already_closed'>> {
  const found = await findDemand(work.tx, raw)
  if (!found) return refuse('demand.unknown')
  const held = await heldCase(work, found.case_id)
  if (!held.ok) return refuse(held.refusal === 'case.unknown' ? 'demand.unknown' : 'case.already_closed')
  const row = await findDemand(work.tx, raw)
  return row ? done({ held: held.next, row }) : refuse('demand.unknown')
}

/** One demand decided. Also for many at once, each by itself. */
export async function decideOne(work: Work, raw: string, given: Omit<InputOf<typeof decideDemand>, 'id'>) {
  const found = await heldDemand(work, raw)
  if (!found.ok) return found
  const { held, row } = found.next
  const standing = await standingOf(work.tx, held.it.id)
  const by = held.me.role === 'second_line' ? ('second_line' as const) : ('lead' as const)
  const unconfirmedBecause = given.unconfirmedBecause || null
  const decided = decide(toDemand(row), standing, { ...given, unconfirmedBecause }, by)
  if (!decided.ok) return decided
  await saveSettled(work, held, row, {
    state: decided.next.state,
    outcome: given.outcome,
    rubric: given.rubric,
    words: given.words,
    evidence: given.evidence,
    unconfirmedBecause: standing.understood ? null : unconfirmedBecause,
    policy: (await policyOf(work.tx, held.it.queue)).version,
  })
  return done({ state: decided.next.state })
}

export const demandRoutes: readonly Route[] = [
  ...entitlementRoutes,
  answer(readDemands, async (work, input) => demandsPage(work, input.id)),
  answer(addDemandTo, async (work, input) => {
    const found = await heldCase(work, input.id)
    if (!found.ok) return found
    if (!(await isContactOf(work.tx, input.contact, found.next.it.id))) return refuse('contact.unknown')
    if (input.staffAsk && input.kind !== 'against_staff') return refuse('demand.staff_ask_only')
    const { words, kind, contact } = input
    const asked = { words, kind, contact, staffAsk: input.staffAsk ?? null, amount: input.amount ?? null }
    return done({ id: await insertDemand(work, found.next, asked) })
  }),
  answer(raiseDemand, async (work, input) => {
    const found = await heldDemand(work, input.id)
    if (!found.ok) return found
    const { held, row } = found.next
    const version = row.version + 1
    const secondLine = row.second_line || goesToSecondLine(version)
    const { words, offered } = input
    await saveRaised(work, held, row, { words, offered, amount: input.amount ?? null, secondLine })
    return done({ version, secondLine })
  }),
  answer(decideDemand, async (work, input) => decideOne(work, input.id, input)),
  answer(withdrawDemand, async (work, input) => {
    const found = await heldDemand(work, input.id)
    if (!found.ok) return found
    const { held, row } = found.next
    const { role } = held.me
    const by = role === 'second_line' || role === 'lead' ? role : ('agent' as const)
    const gone = withdraw(toDemand(row), await standingOf(work.tx, held.it.id), { ...input, by })
    if (!gone.ok) return gone
    const { state } = gone.next
    await saveSettled(work, held, row, {
      state,
      outcome: input.afterTalk ? 'withdrawn_after_talk' : 'withdrawn',
      rubric: [],
      words: input.words,
      evidence: [],
      unconfirmedBecause: null,
      policy: (await policyOf(work.tx, held.it.queue)).version,
    })
    return done({ state })
  }),
  answer(offerPerspective, async (work, input) => {
    const found = await heldDemand(work, input.id)
    if (!found.ok) return found
    const { held, row } = found.next
    const { lossOpen } = await standingOf(work.tx, held.it.id)
    const vulnerable = await isVulnerable(work.tx, held.it.id)
    const may = mayOfferPerspective(toDemand(row), { lossOpen, calm: input.calm, vulnerable })
    if (!may.ok) return may
    if ((await perspectivesOf(work.tx, held.it.id)).some((it) => it.demand === row.id))
      return refuse('perspective.offered_before')
    const words = perspectiveWords[`perspective.${input.variant}`][held.it.language]
    return done({ id: await insertPerspective(work, held, { demand: row.id, variant: input.variant, words }), words })
  }),
  answer(answerPerspective, async (work, input) => {
    const found = await heldDemand(work, input.id)
    if (!found.ok) return found
    const saved = await saveAnswer(work, found.next.held, found.next.row.id, input.answer)
    return saved ? done({}) : refuse('perspective.unknown')
  }),
  answer(tellAccount, async (work, input) => {
    const found = await heldCase(work, input.id)
    if (!found.ok) return found
    await insertAccount(work, found.next, { side: input.side, words: input.words })
    return done({})
  }),
]
