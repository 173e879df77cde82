import { done, refuse } from '#kernel/outcome.ts'
import { answer, newId, type Route } from '#platform/public.ts'
import { attentionOf } from './attention.sql.ts'
import { addPolicy, ladderInForce, policyRows } from './policy.sql.ts'
import { tooHard } from './policy.ts'
import { closeProcessReview, processReviews } from './process.sql.ts'
import {
  answerSamePerson,
  closeProcessLook,
  publishStandingPolicy,
  readAttention,
  readRegister,
  readRegisterRows,
  readStandingPolicy,
  saySamePerson,
} from './register.contract.ts'
import { registerRows } from './register.sql.ts'
import { K, registerFigures } from './register.ts'
import { addSame, agreeSame, findSame, takeBackSame } from './same.sql.ts'
import { customerOf } from './standing.api.ts'

export const registerRoutes: readonly Route[] = [
  answer(readRegister, async (work, input) =>
    done({ k: K, ...registerFigures(await registerRows(work.tx, { ...input, now: work.now })) }),
  ),
  answer(readRegisterRows, async (work, input) =>
    done({ rows: [...(await registerRows(work.tx, { ...input, now: work.now }))] }),
  ),
  answer(readAttention, async (work) =>
    done({
      late: await attentionOf(work.tx, work.now),
      processReviews: (await processReviews(work.tx)).map((it) => ({
        id: it.id,
        quarter: it.quarter,
        decided: it.decided,
        overturned: it.overturned,
        openedAt: it.opened_at,
        closedAt: it.closed_at,
        findings: it.findings,
      })),
    }),
  ),
  answer(closeProcessLook, async (work, input) => {
    if (work.actor.kind !== 'person') return refuse('standing.process_review_unknown')
    const closed = await closeProcessReview(work, input.id, work.actor.id, input.findings)
    return closed ? done({}) : refuse('standing.process_review_unknown')
  }),
  answer(saySamePerson, async (work, input) => {
    const [customer, other] = [await customerOf(work, input.id), await customerOf(work, input.other)]
    if (!customer || !other || customer === other || work.actor.kind !== 'person')
      return refuse('standing.customer_unknown')
    const id = newId<'same'>(work.now)
    return done({ id: await addSame(work, { id, customer, other, because: input.because, by: work.actor.id }) })
  }),
  answer(answerSamePerson, async (work, input) => {
    const row = await findSame(work.tx, input.id)
    if (!row || work.actor.kind !== 'person') return refuse('standing.same_unknown')
    if (input.answer === 'take_back') await takeBackSame(work, row, work.actor.id)
    else if (row.said_by === work.actor.id) return refuse('standing.same_other_person')
    else await agreeSame(work, row, work.actor.id)
    return done({})
  }),
]

export const standingPolicyRoutes: readonly Route[] = [
  answer(readStandingPolicy, async (work) => {
    const { version, policy } = await ladderInForce(work.tx, work.now)
    return done({
      version,
      policy: JSON.parse(JSON.stringify(policy)),
      versions: (await policyRows(work.tx)).map((row) => ({
        version: row.version,
        effectiveFrom: row.effective_from,
        because: row.because,
        by: row.by_name,
      })),
    })
  }),
  answer(publishStandingPolicy, async (work, { policy, effectiveFrom, because }) => {
    const line = tooHard(policy)
    if (line) return refuse('standing.policy_too_hard', { line })
    if (effectiveFrom < work.now || work.actor.kind !== 'person') return refuse('standing.policy_backdated')
    return done({ version: await addPolicy(work, { policy, effectiveFrom, because, by: work.actor.id }) })
  }),
]
