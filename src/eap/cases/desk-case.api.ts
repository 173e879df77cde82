import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { counsellorHere } from '../keys/here.api.ts'
import { isFor } from '../sealed.ts'
import { moveCase, openCase, writeToMember } from './case.contract.ts'
import {
  addLetter,
  addReferral,
  countUse,
  holdCase,
  lettersForReader,
  referralsOf,
  saveStage,
  writeRead,
} from './case.sql.ts'
import { moveOn } from './case.ts'

export const deskCaseRoutes: readonly Route[] = [
  answer(openCase, async (work, { id }) => {
    const found = await mine(work, id)
    if (!found.ok) return found
    await writeRead(work, id, found.next.counsellor)
    const letters = await lettersForReader(work, id, found.next.counsellor)
    return done({ letters: letters.map(toLetter), referrals: (await referralsOf(work, [id])).map(toReferral) })
  }),
  answer(writeToMember, async (work, { id, kind, sealed }) => {
    const found = await mine(work, id)
    if (!found.ok) return found
    if (!isFor(kind === 'note' ? 1 : 2, sealed)) return refuse('wall.not_sealed')
    if (found.next.stage === 'closed' && kind !== 'note') return refuse('wall.closed')
    const letter = await addLetter(work, { case: found.next, by: 'counsellor', kind, sealed })
    if (!letter) return refuse('wall.sent_already')
    if (kind === 'referral') await addReferral(work, id, letter)
    if (kind === 'word') await countUse(work, found.next.member)
    return done({})
  }),
  answer(moveCase, async (work, { id, stage }) => {
    const found = await mine(work, id)
    if (!found.ok) return found
    const consents = (await referralsOf(work, [id])).map((it) => it.consent)
    const moved = moveOn(found.next.stage, stage, consents)
    if (!moved.ok) return moved
    await saveStage(work, id, moved.next)
    return done({})
  }),
]

/** To a counsellor whose case it is not, or not any more, there is none. */
async function mine(work: Work, id: string) {
  const me = await counsellorHere(work)
  if (!me.ok) return me
  const found = await holdCase(work, id)
  return found?.counsellor === me.next.id ? done(found) : refuse('confidential.no_case')
}

type LetterRow = Awaited<ReturnType<typeof lettersForReader>>[number]
export const toLetter = ({ id, nth, by, kind, sealed, on_day }: LetterRow) => ({
  id,
  nth,
  by,
  kind,
  sealed,
  onDay: on_day,
})

type ReferralRow = Awaited<ReturnType<typeof referralsOf>>[number]
export const toReferral = ({ id, letter, consent, asked_on, answered_on }: ReferralRow) => ({
  id,
  letter,
  consent,
  askedOn: asked_on,
  answeredOn: answered_on,
})
