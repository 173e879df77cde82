import { breathsOf, ownRecoveries } from '#care/public.ts'
import { promiseViews, toPromiseView, unansweredCorrections } from '#desk/public.ts'
import { done } from '#kernel/outcome.ts'
import { answer, type Route, startOfDay } from '#platform/public.ts'
import { readDay } from './day.contract.ts'
import { contactsSince, exposureOf } from './day.sql.ts'
import { goodEndings } from './endings.sql.ts'
import { solvedOf } from './solved.ts'

const DAY = 86_400_000

export const dayRoutes: readonly Route[] = [
  answer(readDay, async (work) => {
    if (work.actor.kind !== 'person') throw new Error('A day belongs to a person')
    const me = work.actor.id
    const morning = startOfDay(work.now, work.zone)
    const contacts = await contactsSince(work, me, morning)
    const promises = await promiseViews(work.tx)
      .where('pr.owner', '=', me)
      .where('pr.state', 'in', ['open', 'broken'])
      .limit(50)
      .execute()
    return done({
      now: work.now,
      solved: solvedToday(contacts),
      contactsToday: contacts.length,
      promises: promises.map(toPromiseView),
      thanks: (await goodEndings(work, me, new Date(work.now.getTime() - 7 * DAY))).map((it) => ({
        id: it.id,
        kind: it.kind,
        words: it.words,
        at: it.at,
        customer: it.customer,
        case: it.case_id && it.number !== null ? { id: it.case_id, number: it.number } : null,
        contact: it.contact,
      })),
      corrections: (await unansweredCorrections(work.tx, me)).map((it) => ({
        id: it.id,
        words: it.words,
        at: it.at,
        customer: it.customer,
        case: { id: it.case_id, number: it.number },
      })),
      contacts: contacts.flatMap((it) =>
        it.answered_at ? [{ id: it.id, from: it.answered_at, to: it.ended_at }] : [],
      ),
      recoveries: (await ownRecoveries(work, me, morning)).map((it) => ({
        from: it.began_at,
        to: it.ended_at ?? it.until,
        shortened: it.shortened,
      })),
      breaths: await breathsOf(work, me, morning),
      exposure: [...(await exposureOf(work, me, new Date(work.now.getTime() - 7 * DAY)))],
    })
  }),
]

function solvedToday(contacts: Awaited<ReturnType<typeof contactsSince>>) {
  const ended = contacts.flatMap((it) => (it.ended_at ? [{ ...it, contact: it.id, at: it.ended_at }] : []))
  const counted = solvedOf(ended.map((it) => ({ ...it, solved: it.solved === 'yes', cameBack: it.came_back })))
  return counted.flatMap(({ contact }) =>
    ended
      .filter((it) => it.id === contact)
      .map((it) => ({
        contact: it.id,
        at: it.at,
        customer: it.name,
        words: it.title ?? it.recap ?? '',
        endedBy: it.ended_by,
      })),
  )
}
