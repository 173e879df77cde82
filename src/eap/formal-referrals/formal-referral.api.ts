import { dayOf } from '#kernel/day.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, findPersonByKey, type Person, type Route, type Work } from '#platform/public.ts'
import { answerFormally, askFormally, readFormalReferrals } from './formal-referral.contract.ts'
import { addFormalReferral, findFormalReferral, formalReferralsOf, namesOf, saveAnswer } from './formal-referral.sql.ts'
import { mayAsk, type WorkFact } from './formal-referral.ts'

/** The policies of these routes let people in and nobody else. */
function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('A person asks, and a person answers')
  return work.actor
}

export const formalReferralRoutes: readonly Route[] = [
  answer(askFormally, async (work, { employee, facts }) => {
    const by = me(work).id
    const found = await findPersonByKey(work.tx, employee)
    if (!found) return refuse('agent.unknown')
    const may = mayAsk({ by, employee: found.id, facts, today: dayOf(work.now, work.zone) })
    if (!may.ok) return may
    const id = await addFormalReferral(work, { employee: found.id, by, facts })
    return id ? done({ id }) : refuse('formal_referral.waits')
  }),
  answer(readFormalReferrals, async (work) => {
    const { id } = me(work)
    const rows = await formalReferralsOf(work, id)
    const names = await namesOf(work, [...new Set(rows.flatMap((it) => [it.employee, it.asked_by]))])
    return done({
      toMe: rows.filter((it) => it.employee === id).map((it) => ({ ...toView(it), by: names.get(it.asked_by) ?? '' })),
      byMe: rows
        .filter((it) => it.asked_by === id)
        .map((it) => ({ ...toView(it), employee: names.get(it.employee) ?? '' })),
    })
  }),
  answer(answerFormally, async (work, { id, answer: said }) => {
    const found = await findFormalReferral(work, id)
    if (found?.employee !== me(work).id) return refuse('formal_referral.unknown')
    if (found.answer !== null) return refuse('formal_referral.answered')
    await saveAnswer(work, id, said)
    return done({})
  }),
]

type Row = Awaited<ReturnType<typeof formalReferralsOf>>[number]
const toView = (it: Row) => ({
  id: it.id,
  facts: it.facts as WorkFact[],
  askedAt: it.asked_at,
  answer: it.answer,
  answeredAt: it.answered_at,
})
