import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { memberHere } from '../keys/here.api.ts'
import { activeCounsellors } from '../keys/key.sql.ts'
import { isFor } from '../sealed.ts'
import { answerReferralAsked, askCounsellor, closeCase, handOverCase, writeLetter } from './case.contract.ts'
import { addCase, addLetter, holdCase, openCaseOf, saveConsent, saveStage } from './case.sql.ts'
import { answerReferral } from './case.ts'
import { handOver } from './handover.sql.ts'
import { caseOfReferral } from './referral.sql.ts'

const BOTH = 2

export const memberCaseRoutes: readonly Route[] = [
  answer(askCounsellor, async (work, { id, counsellor, sealed }) => {
    const me = await memberHere(work)
    if (!me.ok) return me
    if (!isFor(BOTH, sealed)) return refuse('wall.not_sealed')
    if (!(await isCounsellor(work, counsellor))) return refuse('wall.no_counsellor')
    if (await openCaseOf(work, me.next.id)) return refuse('wall.with_another')
    const it = { id, member: me.next.id, counsellor }
    if (!(await addCase(work, it))) return refuse('wall.sent_already')
    await addLetter(work, { case: { ...it, stage: 'consult' }, by: 'member', kind: 'word', sealed })
    return done({})
  }),
  answer(writeLetter, async (work, { id, sealed }) => {
    const found = await mine(work, id)
    if (!found.ok) return found
    if (!isFor(BOTH, sealed)) return refuse('wall.not_sealed')
    if (found.next.stage === 'closed') return refuse('wall.closed')
    const letter = await addLetter(work, { case: found.next, by: 'member', kind: 'word', sealed })
    return letter ? done({}) : refuse('wall.sent_already')
  }),
  answer(answerReferralAsked, async (work, { id, yes }) => {
    const of = await caseOfReferral(work, id)
    const found = await mine(work, of)
    if (!found.ok) return found
    const answered = answerReferral(found.next.stage, yes)
    if (!answered.ok) return answered
    await saveConsent(work, id, answered.next)
    return done({})
  }),
  answer(handOverCase, async (work, { id, to, letters }) => {
    const found = await mine(work, id)
    if (!found.ok) return found
    if (letters.some((it) => !isFor(BOTH, it.sealed))) return refuse('wall.not_sealed')
    if (found.next.stage === 'closed') return refuse('wall.closed')
    if (to === found.next.counsellor || !(await isCounsellor(work, to))) return refuse('wall.no_counsellor')
    const handed = await handOver(work, { case: found.next, to, letters })
    return handed.ok ? done({}) : handed
  }),
  answer(closeCase, async (work, { id }) => {
    const found = await mine(work, id)
    if (!found.ok) return found
    if (found.next.stage !== 'closed') await saveStage(work, id, 'closed')
    return done({})
  }),
]

export const isCounsellor = async (work: Work, id: string) => (await activeCounsellors(work)).some((it) => it.id === id)

/** To anybody but the person whose it is there is no such case. */
async function mine(work: Work, id: string | null) {
  const me = await memberHere(work)
  if (!me.ok) return me
  const found = id ? await holdCase(work, id) : undefined
  return found?.member === me.next.id ? done(found) : refuse('wall.no_case')
}
